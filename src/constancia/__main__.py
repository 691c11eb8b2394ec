"""`python -m constancia`: the same as the command `constancia`."""

from constancia.cli import main

if __name__ == "__main__":
    main()
