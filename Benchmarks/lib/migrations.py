"""A history of 500 migrations over 100 models: loaded and planned, and compared with the models."""

from __future__ import annotations

import json
import statistics
import subprocess
import tempfile
from pathlib import Path

from . import table

APPS, MODELS, MIGRATIONS = 10, 10, 50
NAMES = {"load_and_plan": "loading and planning", "check": "makemigrations --check"}

_MIGRATION = """from django.db import migrations, models
import django.db.models.deletion


class Migration(migrations.Migration):
    initial = {initial}
    dependencies = {dependencies}
    operations = [
{operations}
    ]
"""

_FIELDS = """('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100)),
                ('number', models.IntegerField(default=0)),
                ('created', models.DateTimeField(auto_now_add=True)),
                ('active', models.BooleanField(default=True)),
                ('text', models.TextField(blank=True)),"""

# Times Django in the folder that it is started in: one round, in a process of its own, since imports happen once.
_DJANGO = """
import io, json, os, sys, time
import django
from django.conf import settings
apps = [f"app{i}" for i in range(10)]
settings.configure(INSTALLED_APPS=apps, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
sys.path.insert(0, os.getcwd())
django.setup()
from django.core.management import call_command
from django.db.migrations.loader import MigrationLoader
def measure(name, body):
    begin = time.perf_counter()
    body()
    print(json.dumps({"name": name, "seconds": time.perf_counter() - begin}))
def plan():
    loader = MigrationLoader(None)
    seen = {key: None for leaf in loader.graph.leaf_nodes() for key in loader.graph.forwards_plan(leaf)}
    assert len(seen) == 500
def check():
    out = io.StringIO()
    call_command("makemigrations", check_changes=True, stdout=out, skip_checks=True)
    assert out.getvalue() == "No changes detected\\n", out.getvalue()
measure(sys.argv[1], {"load_and_plan": plan, "check": check}[sys.argv[1]])
"""


def operations(app: int, number: int) -> str:
    """The operations of a migration: those of `SyntheticHistory.swift`."""
    if number == 1:
        texts = []
        for model in range(MODELS):
            fields = _FIELDS
            if app:
                fields += (
                    f"\n                ('parent', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, "
                    f"to='app{app - 1}.model{model}')),"
                )
            texts.append(
                f"        migrations.CreateModel(\n            name='Model{model}',\n            fields=[\n"
                f"                {fields}\n            ],\n        ),"
            )
        return "\n".join(texts)
    model = f"model{number * 7 % MODELS}"
    call = (
        f"AddField('{model}', 'field{number}', models.CharField(default='', max_length={10 + number}))",
        f"AlterField('{model}', 'name', models.CharField(max_length={100 + number}))",
        f"AddIndex('{model}', models.Index(fields=['number', 'name'], name='app{app}_ix{number}'))",
        f"AddConstraint('{model}', models.CheckConstraint(condition=models.Q(number__gte={-number}), "
        f"name='app{app}_ck{number}'))",
        f"AlterModelOptions('{model}', options={{'verbose_name': 'model {number}', 'ordering': ['-id']}})",
    )[number % 5]
    return f"        migrations.{call},"


def model(app: int, place: int) -> str:
    """The class that the migrations lead to."""
    name, verbose_name, fields, indexes, constraints = 100, None, [], [], []
    for number in range(2, MIGRATIONS + 1):
        if number * 7 % MODELS != place:
            continue
        if number % 5 == 0:
            fields.append(f"    field{number} = models.CharField(default='', max_length={10 + number})")
        elif number % 5 == 1:
            name = 100 + number
        elif number % 5 == 2:
            indexes.append(f"models.Index(fields=['number', 'name'], name='app{app}_ix{number}')")
        elif number % 5 == 3:
            constraints.append(
                f"models.CheckConstraint(condition=models.Q(number__gte={-number}), name='app{app}_ck{number}')"
            )
        else:
            verbose_name = f"model {number}"
    lines = [
        f"class Model{place}(models.Model):",
        f"    name = models.CharField(max_length={name})",
        "    number = models.IntegerField(default=0)",
        "    created = models.DateTimeField(auto_now_add=True)",
        "    active = models.BooleanField(default=True)",
        "    text = models.TextField(blank=True)",
    ]
    if app:
        lines.append(f"    parent = models.ForeignKey('app{app - 1}.Model{place}', models.CASCADE)")
    lines += [*fields, "", "    class Meta:", f"        indexes = [{', '.join(indexes)}]"]
    lines.append(f"        constraints = [{', '.join(constraints)}]")
    if verbose_name:
        lines += [f"        verbose_name = '{verbose_name}'", "        ordering = ['-id']"]
    return "\n".join(lines)


def write_history(folder: Path) -> None:
    """Writes the project for Django."""
    for app in range(APPS):
        home = folder / f"app{app}"
        (home / "migrations").mkdir(parents=True)
        for package in (home, home / "migrations"):
            (package / "__init__.py").touch()
        classes = "\n\n\n".join(model(app, place) for place in range(MODELS))
        (home / "models.py").write_text(f"from django.db import models\n\n\n{classes}\n")
        for number in range(1, MIGRATIONS + 1):
            dependencies = [(f"app{app}", f"{number - 1:04}_step")] if number > 1 else []
            if app and (number == 1 or number % 10 == 0):
                dependencies.append((f"app{app - 1}", f"{number:04}_step"))
            text = _MIGRATION.format(
                initial=number == 1, dependencies=dependencies, operations=operations(app, number)
            )
            (home / "migrations" / f"{number:04}_step.py").write_text(text)


def measure(binary: Path, python: str | None, rounds: int) -> dict:
    """This project's times, and Django's where it is installed, in turns."""
    seconds: dict[str, dict[str, list[float]]] = {name: {"project": [], "django": []} for name in NAMES}
    with tempfile.TemporaryDirectory(prefix="history-") as folder:
        write_history(Path(folder))
        for _ in range(rounds):
            for record in records([str(binary), "3"], folder):
                seconds[record["name"]]["project"].append(record["median_seconds"])
            for name in NAMES if python else ():
                for record in records([python, "-c", _DJANGO, name], folder):
                    seconds[name]["django"].append(record["seconds"])
    rows = {
        name: {peer: {"min": min(values), "median": statistics.median(values)} for peer, values in peers.items() if values}
        for name, peers in seconds.items()
    }
    lines = []
    for name, row in rows.items():
        django = row.get("django")
        lines.append(
            [
                NAMES[name],
                table.number(row["project"]["median"] * 1e3, 1),
                table.number(django["median"] * 1e3, 1) if django else "-",
                table.ratio(django["median"], row["project"]["median"]) if django else "-",
            ]
        )
    table.show(
        f"500 migrations over 100 models ({rounds} rounds)", ["", "this project ms", "Django ms", "Django is ×"], lines
    )
    return rows


def records(command: list[str], folder: str) -> list[dict]:
    output = subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder).stdout
    return [json.loads(line) for line in output.splitlines()]
