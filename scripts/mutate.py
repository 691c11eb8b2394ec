"""Counts how many small faults put into `constancia.check` the tests notice.

    python scripts/mutate.py --sample 300 --seed 1 [--jobs 2] [--rooms facts forces …] [--only FILE:LINE:FROM-TO:KIND …]
        [TESTS …]

One fault at a time: a comparison turned, `and` for `or`, a part of a condition left out, a number off by one, `None`
returned, a `not` dropped, `min` for `max`, a statement or a filter left out. No file is written: each fault lives in
the memory of one process, made where the tests are collected, that runs those that enter the function at fault.
Survivors are printed as diffs, then the share found for each file. The same tree, seed and size give the same faults.
"""

from __future__ import annotations

import argparse
import ast
import copy
import difflib
import gc
import importlib.machinery
import importlib.util
import os
import pickle
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src/constancia/check"
TESTS = ["tests/check", "tests/examples"]
REWRITTEN = "ignore::pytest.PytestAssertRewriteWarning"
FRESH = ("constancia.check", "constancia.pipelines", "constancia.cli", "tests")
SETTINGS = {"frozen", "slots", "strict", "maxsize"}
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.Lt: ast.LtE, ast.Gt: ast.GtE, ast.In: ast.NotIn, ast.Is: ast.IsNot,
}  # fmt: skip
TURNED |= {after: before for before, after in TURNED.items()}
SWAPPED = {"min": "max", "max": "min", "any": "all", "all": "any"}
LEFT_OUT = (ast.Raise, ast.Continue, ast.Break, ast.AugAssign, ast.If, ast.Expr)


@dataclass(frozen=True)
class Mutant:
    """One fault: the file, where in it, what kind, and the tree that has it."""

    path: Path
    line: int
    start: int
    end: int
    kind: str
    tree: ast.Module
    function: tuple[int, int]

    @property
    def key(self) -> str:
        return f"{self.path.relative_to(PACKAGE)}:{self.line}:{self.start}-{self.end}:{self.kind}"

    def diff(self) -> str:
        before, after = (ast.unparse(tree).splitlines() for tree in (ast.parse(self.path.read_text("utf8")), self.tree))
        return "\n".join(list(difflib.unified_diff(before, after, lineterm="", n=2))[3:])


def changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Each way to get one node wrong, as what takes its place."""
    if isinstance(node, ast.Compare):
        for place, operator in enumerate(node.ops):
            ops = [*node.ops[:place], TURNED[type(operator)](), *node.ops[place + 1 :]]
            yield f"turn{place}", ast.Compare(node.left, ops, node.comparators)
    elif isinstance(node, ast.BoolOp):
        yield "junction", ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
        for place in range(len(node.values)):
            rest = node.values[:place] + node.values[place + 1 :]
            yield f"part{place}", ast.BoolOp(node.op, rest) if rest[1:] else rest[0]
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not", node.operand
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield "flip", ast.Constant(not node.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        yield "more", ast.Constant(node.value + 1)
        yield "less", ast.Constant(node.value - 1)
    elif isinstance(node, ast.Name) and node.id in SWAPPED and isinstance(node.ctx, ast.Load):
        yield "swap", ast.Name(SWAPPED[node.id], node.ctx)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        yield "sign", ast.BinOp(node.left, ast.Sub() if isinstance(node.op, ast.Add) else ast.Add(), node.right)
    elif isinstance(node, ast.Return) and not (node.value is None or ast.unparse(node.value) == "None"):
        yield "none", ast.Return(ast.Constant(None))
    elif isinstance(node, ast.comprehension) and node.ifs:
        yield "filter", ast.comprehension(node.target, node.iter, [], node.is_async)
    elif isinstance(node, LEFT_OUT):
        spoken = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not spoken and not getattr(node, "orelse", None):
            yield "delete", ast.Pass()


def mutants(path: Path) -> Iterator[Mutant]:
    """Every fault of one file, in the order of its text; its tree is at fault only until the next one is asked for."""
    tree = ast.parse(path.read_text("utf8"))

    def walk(node: ast.AST, where: tuple[int, int, int], within: tuple[int, int]) -> Iterator[Mutant]:
        for field, old in ast.iter_fields(node):
            if field in ("annotation", "returns") or (isinstance(node, ast.keyword) and node.arg in SETTINGS):
                continue
            items = old if isinstance(old, list) else [old]
            for place, child in enumerate(items):
                if not isinstance(child, ast.AST):
                    continue
                at = where
                if isinstance(child, ast.expr | ast.stmt):
                    at = (child.lineno, child.col_offset, child.end_col_offset or 0)
                inside = within
                if isinstance(child, ast.FunctionDef) and within == (0, 0):
                    inside = (
                        min([child.lineno, *(each.lineno for each in child.decorator_list)]),
                        child.end_lineno or 0,
                    )
                for kind, new in changes(child):
                    setattr(node, field, [*items[:place], new, *items[place + 1 :]] if isinstance(old, list) else new)
                    yield Mutant(path, *at, kind, tree, inside)
                    setattr(node, field, old)
                yield from walk(child, at, inside)

    yield from walk(tree, (1, 0, 0), (0, 0))


class Faulty(importlib.machinery.SourceFileLoader):
    """Loads a module of the package from a tree instead of its file."""

    tree: ast.Module

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.tree, self.path, "exec")


class Finder:
    """Finds the one module at fault."""

    def __init__(self, mutant: Mutant) -> None:
        inside = mutant.path.relative_to(PACKAGE.parent).with_suffix("").parts
        self.name = ".".join(("constancia", *inside))
        self.loader = Faulty(self.name, str(mutant.path))
        self.loader.tree = mutant.tree

    def find_spec(self, name: str, path: object = None, target: object = None) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(name, self.loader) if name == self.name else None


class Watch:
    """Runs the tests in processes of their own, made once they are collected: without a fault, then with each.

    A fault within a function takes the place of its code; one outside of all functions is left for later.
    """

    def __init__(self, sample: Sequence[Mutant], jobs: int) -> None:
        self.sample, self.jobs = sample, jobs
        self.entered: dict[str, set[tuple[str, int]]] = {}
        self.seconds: dict[str, float] = {}
        self.outcomes: dict[str, str] = {}
        self.limit = 600

    def pytest_runtestloop(self, session: Any) -> bool:
        if session.testsfailed or self.baseline(session):
            return True
        self.limit = 30 + int(3 * sum(self.seconds.values()))
        print(f"{len(self.sample)} faults, {len(self.seconds)} tests, {self.limit} s each at most", flush=True)
        functions: dict[tuple[str, int], list[FunctionType]] = {}
        for each in gc.get_objects():
            if isinstance(each, FunctionType) and "/constancia/check/" in each.__code__.co_filename:
                functions.setdefault((each.__code__.co_filename, each.__code__.co_firstlineno), []).append(each)
        waiting = []
        for mutant in self.sample:
            places = functions.get((str(mutant.path), mutant.function[0]), [])
            code = changed(mutant)
            if code and places and code != places[0].__code__:
                waiting.append((mutant, partial(self.try_fault, session, mutant, places, code)))
        self.try_all(waiting)
        return True

    def baseline(self, session: Any) -> bool:
        """Whether a test fails without a fault; what each enters and how long it takes."""
        with tempfile.TemporaryFile() as noted:

            def work() -> int:
                for item, after in pairwise([*session.items, None]):
                    seen: set[tuple[str, int]] = set()

                    def note(frame: FrameType, event: str, argument: object, seen: set[Any] = seen) -> None:
                        if event == "call" and "/constancia/check/" in frame.f_code.co_filename:
                            seen.add((frame.f_code.co_filename, frame.f_code.co_firstlineno))

                    forget()
                    begun = time.process_time()
                    sys.setprofile(note)
                    item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
                    sys.setprofile(None)
                    self.seconds[item.nodeid] = time.process_time() - begun
                    self.entered[item.nodeid] = seen
                    if session.testsfailed:
                        print("fails without any fault:", item.nodeid, file=sys.stderr)
                        return 1
                pickle.dump((self.entered, self.seconds), noted)
                noted.flush()
                return 0

            if os.waitpid(start(work, self.limit, quiet=False), 0)[1]:
                return True
            noted.seek(0)
            self.entered, self.seconds = pickle.load(noted)
            return False

    def enters(self, test: str, mutant: Mutant) -> bool:
        first, last = mutant.function
        return any(path == str(mutant.path) and first <= line <= last for path, line in self.entered.get(test, ()))

    def try_fault(self, session: Any, mutant: Mutant, places: list[FunctionType], code: CodeType) -> int:
        for function in places:
            function.__code__ = code
        forget()
        items = [item for item in session.items if self.enters(item.nodeid, mutant)]
        items.sort(key=lambda item: self.seconds[item.nodeid])
        for item, after in pairwise([*items, None]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if session.testsfailed:
                return 1
        return 0

    def try_all(self, faults: Sequence[tuple[Mutant, Callable[[], int]]]) -> None:
        """Tries one fault after the other, so many at once, and prints what became of each."""
        running: dict[int, Mutant] = {}
        waiting = list(faults)[::-1]
        while waiting or running:
            while waiting and len(running) < self.jobs:
                mutant, work = waiting.pop()
                running[start(work, self.limit)] = mutant
            child, status = os.wait()
            mutant = running.pop(child)
            self.outcomes[mutant.key] = found = outcome(status)
            print(f"{found} {mutant.key}", flush=True)
            if found == "survived":
                print(mutant.diff(), flush=True)


def changed(mutant: Mutant) -> CodeType | None:
    """The code of the function that has the fault; none where it lies outside of all functions."""
    if mutant.function == (0, 0):
        return None
    waiting = [compile(mutant.tree, str(mutant.path), "exec")]
    while waiting:
        code = waiting.pop()
        if code.co_firstlineno == mutant.function[0] and code.co_name not in ("<module>", "<lambda>"):
            return code
        waiting += [each for each in code.co_consts if isinstance(each, CodeType)]
    return None


def forget() -> None:
    """Empties what the functions under test remember, so that each test enters them anew."""
    for name, module in list(sys.modules.items()):
        for each in vars(module).values() if name.startswith("constancia.check.") else ():
            if hasattr(each, "cache_clear"):
                each.cache_clear()


def run(tests: Sequence[str], *plugins: object) -> int:
    """What pytest returns: 0 all passed."""
    import pytest

    return int(pytest.main([*tests, "-x", "-q", "-s", "-p", "no:cacheprovider", "-W", REWRITTEN], plugins=[*plugins]))


class NearestFirst:
    """Puts the tests first that enter the file at fault, the quickest of them before the others."""

    def __init__(self, mutant: Mutant, watch: Watch) -> None:
        self.path, self.watch = str(mutant.path), watch

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        def place(item: Any) -> tuple[bool, float]:
            entered = self.watch.entered.get(item.nodeid, ())
            return all(path != self.path for path, _ in entered), self.watch.seconds.get(item.nodeid, 0)

        items.sort(key=place)


def load_fault(tests: Sequence[str], mutant: Mutant, watch: Watch) -> int:
    """What pytest returns where the module is loaded with its fault."""
    for name in [name for name in sys.modules if name.startswith(FRESH)]:
        del sys.modules[name]
    sys.meta_path.insert(0, Finder(mutant))
    return run(tests, NearestFirst(mutant, watch))


def outcome(status: int) -> str:
    """What became of a fault."""
    if os.WIFSIGNALED(status):
        return "timeout"
    return "survived" if os.waitstatus_to_exitcode(status) == 0 else "killed"


def start(work: Callable[[], int], seconds: int, quiet: bool = True) -> int:
    """The process that does some work, for so many seconds of its own time."""
    child = os.fork()
    if child:
        return child
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    if quiet:
        os.dup2(silent, 2)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    code = 1
    try:
        code = work()
    finally:
        os._exit(code)


def table(results: dict[str, list[str]]) -> Iterator[str]:
    """One line for each file, and their sum."""
    results["all"] = [each for file in list(results) for each in results[file]]
    yield f"{'file':30}{'faults':>7}{'found':>7}{'share':>8}"
    for file, found in results.items():
        noticed = len(found) - Counter(found)["survived"]
        yield f"{file:30}{len(found):7}{noticed:7}{noticed / len(found):8.1%}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tests", nargs="*", default=TESTS)
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--rooms", nargs="+", default=[], help="folders or files; without it, all")
    parser.add_argument("--only", nargs="+", default=[], help="faults by the name that the list of survivors gives")
    options = parser.parse_args()
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    from hypothesis import Phase, settings

    settings.register_profile("faults", database=None, derandomize=True, phases=[Phase.explicit, Phase.generate])
    settings.load_profile("faults")

    files = [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.name != "__init__.py"
        if not options.rooms or set(options.rooms) & set(path.relative_to(PACKAGE).parts)
    ]
    total = sum(1 for path in files for _ in mutants(path))
    chosen = set(random.Random(options.seed).sample(range(total), min(options.sample, total)))
    sample = [
        replace(mutant, tree=ast.fix_missing_locations(copy.deepcopy(mutant.tree)))
        for place, mutant in enumerate(mutant for path in files for mutant in mutants(path))
        if (mutant.key in options.only if options.only else place in chosen)
    ]
    print(f"{total} faults in all", flush=True)
    watch = Watch(sample, options.jobs)
    if run(options.tests, watch) or not watch.seconds:
        print("the tests fail without any fault")
        return 2
    watch.try_all(
        [
            (mutant, partial(load_fault, options.tests, mutant, watch))
            for mutant in sample
            if mutant.key not in watch.outcomes
        ]
    )
    results: dict[str, list[str]] = {}
    for mutant in sample:
        name = str(mutant.path.relative_to(PACKAGE))
        results.setdefault(name, []).append(watch.outcomes[mutant.key])
    print("\n".join(table(results)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
