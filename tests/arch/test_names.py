"""Modules and classes say what they are: no drawer for everything."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
BANNED = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
BANNED_ENDINGS = ("Manager", "Helper", "Utils", "Util", "Base")


def modules() -> Iterator[Path]:
    """Every Python file of the three packages, relative to the repository."""
    for package in ("crawlers", "monitor", "ui"):
        for path in sorted((REPOSITORY / package).rglob("*.py")):
            yield path.relative_to(REPOSITORY)


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {path.parent for path in modules()}
    assert [str(folder) for folder in sorted(folders) if not (REPOSITORY / folder / "__init__.py").is_file()] == []


def test_no_module_is_named_for_everything() -> None:
    paths = list(modules())
    assert paths
    odd = [str(path) for path in paths for part in path.with_suffix("").parts if BANNED & set(part.split("_"))]
    assert odd == []


def test_no_class_is_named_for_everything() -> None:
    odd = [
        f"{path}:{node.lineno} {node.name}"
        for path in modules()
        for node in ast.walk(ast.parse((REPOSITORY / path).read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and node.name.endswith(BANNED_ENDINGS)
    ]
    assert odd == []


def test_exceptions_end_in_error() -> None:
    odd = [
        f"{path}:{node.lineno} {node.name}"
        for path in modules()
        for node in ast.walk(ast.parse((REPOSITORY / path).read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(parent).endswith(("Exception", "Error")) for parent in node.bases)
        and not node.name.endswith("Error")
    ]
    assert odd == []
