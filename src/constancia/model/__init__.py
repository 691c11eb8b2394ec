"""The values that everything else is made of: frozen, standard library only, no knowledge of any parliament."""
