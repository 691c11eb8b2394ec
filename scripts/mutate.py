"""Counts how many small faults put into `constancia.check` the tests notice.

    python scripts/mutate.py --seed 1 --count 100 [--jobs 2] [--rooms facts forces …] [--only FILE:LINE:FROM-TO:KIND …]
        [TESTS …]

One fault at a time: a comparison turned, `and` for `or`, a part of a condition left out, a number off by one, `None`
returned, a `not` dropped, `min` for `max`, a statement or a filter left out. No file is written. The tests run once
without a fault, and the statements that each runs are noted; then each fault lives in the memory of a process of its
own, which runs the tests of its statement, the quickest first, until one fails. A fault that none of them notices is a
survivor, also where no test runs it. Survivors are printed as diffs, then the share noticed for each file, and of all.
The same tree, seed and count give the same faults.
"""

from __future__ import annotations

import argparse
import ast
import copy
import difflib
import functools
import gc
import importlib.machinery
import importlib.util
import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache as LRU_CACHE
from functools import partial
from itertools import pairwise
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, ClassVar

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
WITHIN = "/constancia/check/"
LEFT_OUT = (ast.Raise, ast.Continue, ast.Break, ast.AugAssign, ast.If, ast.Expr)

Line = tuple[str, int]
"""A file, and a line of it."""


@dataclass(frozen=True)
class Mutant:
    """One fault: the file, where in it, what kind, and the tree that has it."""

    path: Path
    line: int
    start: int
    end: int
    kind: str
    tree: ast.Module
    statement: int
    """The line in which the statement begins that has the fault."""
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

    def walk(node: ast.AST, where: tuple[int, int, int], of: int, within: tuple[int, int]) -> Iterator[Mutant]:
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
                begun = child.lineno if isinstance(child, ast.stmt) else of
                inside = within
                if isinstance(child, ast.FunctionDef) and within == (0, 0):
                    inside = (
                        min([child.lineno, *(each.lineno for each in child.decorator_list)]),
                        child.end_lineno or 0,
                    )
                for kind, new in changes(child):
                    setattr(node, field, [*items[:place], new, *items[place + 1 :]] if isinstance(old, list) else new)
                    yield Mutant(path, *at, kind, tree, begun, inside)
                    setattr(node, field, old)
                yield from walk(child, at, begun, inside)

    yield from walk(tree, (1, 0, 0), 1, (0, 0))


def kept(mutant: Mutant) -> Mutant:
    """A fault with a tree of its own, of which only what stands at the top around the fault is not the file's."""
    body = [
        ast.fix_missing_locations(copy.deepcopy(one))
        if one.lineno <= mutant.statement <= (one.end_lineno or 0)
        else one
        for one in mutant.tree.body
    ]
    return replace(mutant, tree=ast.Module(body, []))


class Faulty(importlib.machinery.SourceFileLoader):
    """Loads a module of the package from a tree instead of its file."""

    tree: ast.Module

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.tree, self.path, "exec")


class Notes(ast.NodeTransformer):
    """Puts before each statement of a function a note of its line."""

    def __init__(self, path: str) -> None:
        self.path, self.depth = path, 0

    def visit(self, node: ast.AST) -> Any:
        function = isinstance(node, ast.FunctionDef)
        self.depth += function
        self.generic_visit(node)
        self.depth -= function
        if not self.depth or not isinstance(node, ast.stmt):
            return node
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return node
        note = ast.parse(f"__note__(({self.path!r}, {node.lineno}))").body[0]
        for each in ast.walk(note):
            ast.copy_location(each, node)
        return [note, node]


class Noted(importlib.machinery.SourceFileLoader):
    """Loads a module of the package whose functions note each statement that they run: `statements` has its line."""

    statements: ClassVar[set[Line]] = set()

    def get_code(self, fullname: str) -> CodeType:
        tree = ast.parse(Path(self.path).read_text("utf8"))
        return compile(Notes(self.path).visit(tree), self.path, "exec")

    def exec_module(self, module: ModuleType) -> None:
        vars(module)["__note__"] = self.statements.add
        functools.lru_cache = remembering
        super().exec_module(module)
        functools.lru_cache = LRU_CACHE


def remembering(maxsize: int | None = 128, typed: bool = False) -> Callable[[Callable[..., Any]], Any]:
    """The cache of a function that also remembers the statements run for a value, and notes them each time."""

    def decorate(function: Callable[..., Any]) -> Any:
        @LRU_CACHE(maxsize, typed)
        def first(*args: Any, **named: Any) -> tuple[Any, frozenset[Line]]:
            before = frozenset(Noted.statements)
            Noted.statements.clear()
            value = function(*args, **named)
            run = frozenset(Noted.statements)
            Noted.statements.update(before)
            return value, run

        @functools.wraps(function)
        def again(*args: Any, **named: Any) -> Any:
            value, run = first(*args, **named)
            Noted.statements.update(run)
            return value

        again.cache_clear = first.cache_clear
        return again

    return decorate


class Finder:
    """Finds the one module at fault, or each that notes what it runs."""

    def __init__(self, fault: Mutant | None = None) -> None:
        self.fault = fault

    def find_spec(self, name: str, path: object = None, target: object = None) -> importlib.machinery.ModuleSpec | None:
        file = PACKAGE.joinpath(*name.split(".")[2:]).with_suffix(".py")
        if not name.startswith("constancia.check.") or not file.is_file():
            return None
        if self.fault is None:
            return importlib.util.spec_from_loader(name, Noted(name, str(file)))
        if file != self.fault.path:
            return None
        loader = Faulty(name, str(file))
        loader.tree = self.fault.tree
        return importlib.util.spec_from_loader(name, loader)


class Watch:
    """Runs the tests once without a fault and notes the statements that each runs; then, for each fault, those of its.

    A fault within a function takes the place of its code; one outside of all functions is left for later.
    """

    def __init__(self, sample: Sequence[Mutant], jobs: int) -> None:
        self.sample, self.jobs = sample, jobs
        self.running: dict[Line, set[str]] = {}
        self.seconds: dict[str, float] = {}
        self.outcomes: dict[str, str] = {}

    def pytest_runtestloop(self, session: Any) -> bool:
        if session.testsfailed or not self.passes(session):
            return True
        print(f"{len(self.sample)} faults, {len(self.seconds)} tests of {sum(self.seconds.values()):.0f} s", flush=True)
        functions: dict[Line, list[FunctionType]] = {}
        for each in gc.get_objects():
            if isinstance(each, FunctionType) and WITHIN in each.__code__.co_filename:
                functions.setdefault((each.__code__.co_filename, each.__code__.co_firstlineno), []).append(each)
        gc.freeze()
        waiting = []
        for mutant in self.sample:
            places = functions.get((str(mutant.path), mutant.function[0]), [])
            code = code_of(mutant, mutant.tree)
            if code and places and code != code_of(mutant, ast.parse(mutant.path.read_text("utf8"))):
                waiting.append((mutant, partial(self.try_fault, session, mutant, places, code)))
        self.try_all(waiting)
        return True

    def passes(self, session: Any) -> bool:
        """Whether all tests pass without a fault; what each runs is noted, and how long it takes.

        They run here, not in a process of their own, so that what the languages load is there for each fault.
        """
        for item, after in pairwise([*session.items, None]):
            Noted.statements.clear()
            begun = time.process_time()
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            self.seconds[item.nodeid] = time.process_time() - begun
            for line in Noted.statements:
                self.running.setdefault(line, set()).add(item.nodeid)
            if session.testsfailed:
                print("fails without any fault:", item.nodeid, file=sys.stderr)
                return False
        return True

    def tests_of(self, mutant: Mutant) -> list[str]:
        """The tests that run the statement at fault, the quickest first."""
        tests = self.running.get((str(mutant.path), mutant.statement), ())
        return sorted(tests, key=lambda test: (self.seconds[test], test))

    def try_fault(self, session: Any, mutant: Mutant, places: list[FunctionType], code: CodeType) -> int:
        for function in places:
            function.__code__ = code
        forget()
        items = {item.nodeid: item for item in session.items}
        for item, after in pairwise([*(items[test] for test in self.tests_of(mutant)), None]):
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
                running[start(work, self.limit(mutant))] = mutant
            child, status = os.wait()
            mutant = running.pop(child)
            self.outcomes[mutant.key] = found = outcome(status)
            print(f"{found} {mutant.key}", flush=True)
            if found == "survived":
                print(mutant.diff(), flush=True)

    def limit(self, mutant: Mutant) -> int:
        """Seconds after which a fault counts as noticed, for the tests no longer come to an end."""
        tests = self.seconds if mutant.function == (0, 0) else self.tests_of(mutant)
        return 30 + int(3 * sum(self.seconds[test] for test in tests))


def code_of(mutant: Mutant, tree: ast.Module) -> CodeType | None:
    """The code of the function that has the fault, as a tree has it; none where it lies outside of all functions."""
    waiting = [compile(tree, str(mutant.path), "exec")] if mutant.function != (0, 0) else []
    while waiting:
        code = waiting.pop()
        if code.co_firstlineno == mutant.function[0] and code.co_name not in ("<module>", "<lambda>"):
            return code
        waiting += [each for each in code.co_consts if isinstance(each, CodeType)]
    return None


def forget() -> None:
    """Empties what the functions under test remember, so that tests run them anew."""
    for name, module in list(sys.modules.items()):
        for each in vars(module).values() if name.startswith("constancia.check.") else ():
            if hasattr(each, "cache_clear"):
                each.cache_clear()


def run(tests: Sequence[str], *plugins: object) -> int:
    """What pytest returns: 0 all passed."""
    import pytest

    return int(pytest.main([*tests, "-x", "-q", "-s", "-p", "no:cacheprovider", "-W", REWRITTEN], plugins=[*plugins]))


class NearestFirst:
    """Puts the tests first that run the file at fault, the quickest of them before the others."""

    def __init__(self, mutant: Mutant, watch: Watch) -> None:
        self.path, self.watch = str(mutant.path), watch

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        running = self.watch.running.items()
        nearest = set[str]().union(*(tests for (path, _), tests in running if path == self.path))

        def place(item: Any) -> tuple[bool, float]:
            return item.nodeid not in nearest, self.watch.seconds.get(item.nodeid, 0)

        items.sort(key=place)


def load_fault(tests: Sequence[str], mutant: Mutant, watch: Watch) -> int:
    """What pytest returns where the module is loaded with its fault."""
    for name in [name for name in sys.modules if name.startswith(FRESH)]:
        del sys.modules[name]
    sys.meta_path[0] = Finder(mutant)
    return run(tests, NearestFirst(mutant, watch))


def outcome(status: int) -> str:
    """What became of a fault."""
    if os.WIFSIGNALED(status):
        return "timeout"
    return "survived" if os.waitstatus_to_exitcode(status) == 0 else "killed"


def start(work: Callable[[], int], seconds: int) -> int:
    """The process that does some work, for so many seconds of its own time."""
    child = os.fork()
    if child:
        return child
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
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
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--rooms", nargs="+", default=[], help="folders or files; without it, all")
    parser.add_argument("--only", nargs="+", default=[], help="faults by the name that the list of survivors gives")
    options = parser.parse_args()
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    sys.meta_path.insert(0, Finder())
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
    chosen = set(random.Random(options.seed).sample(range(total), min(options.count, total)))
    sample = [
        kept(mutant)
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
