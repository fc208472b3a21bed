"""Reads the plans, has them judged, shows the reports, and says how it went."""

import os
from collections.abc import Callable, Sequence

from plancheck.cli import screen
from plancheck.cli.choice import chosen
from plancheck.cli.files import File, find, has_folder, is_workbook, read_file, saved_otherwise
from plancheck.cli.language import of_locale, spoken
from plancheck.cli.options import Options, with_config
from plancheck.cli.output import Output, refuse_clashes, refused, write
from plancheck.cli.progress import in_steps
from plancheck.cli.verdict import FAILING, UNCHECKED, exit_code, meaning
from plancheck.messages.phrases import Language
from plancheck.model.finding import Finding
from plancheck.model.outcome import Result
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack
from plancheck.packs.fault import PackError
from plancheck.packs.load import available, load_pack
from plancheck.report import MACHINE, render
from plancheck.report.counts import failing
from plancheck.report.view import View
from plancheck.values import replace, value


@value
class Checked:
    """One run's result as the reader asked to see it, and how it is to be shown."""

    result: Result
    view: View
    asked: Language | None
    """The language that the command line or plancheck.toml asks for."""


def check(options: Options, asked: Language | None) -> int:
    """Runs the whole check and returns the exit code; `asked` is the language of --lang."""
    run = checked(options, asked)
    if isinstance(run, int):
        return run
    code = run.view.exit_code
    for output in options.outputs:
        seen = seen_on(output, run.view, options, run.asked, run.result.pack)
        if not write(render(output.format, run.result, seen), output, seen.language):
            code = UNCHECKED
    return code


def checked(options: Options, asked: Language | None, *, bare: bool = False) -> Checked | int:
    """Reads and judges; an exit code where no result can be had, after saying why.

    `bare`: no waiver, no baseline and no selection, whatever plancheck.toml says.
    """
    options, asked = with_config(options, asked)
    if bare:
        options = replace(options, waivers=None, baseline=None, select=(), ignore=())
    files = list(find(options.paths, options.exclude))
    beside = filter(None, (options.waivers, options.baseline, options.allotments, options.config))
    refuse_clashes(options.outputs, [*(file for file in files if isinstance(file, str)), *beside])
    plans, findings = read(files, spoken(asked))
    name, plans, said = chosen(plans, options.pack, available())
    try:
        pack = load_pack(name)
    except PackError as error:
        return refused([*findings, *said, *_placed(error.findings, options)], spoken(asked))
    shown = _shown(options, pack)
    result = _beside(pack, plans, options)
    result, left_out = shown(replace(result, findings=(*findings, *said, *result.findings)))
    return Checked(result, view_of(result, options, left_out), asked)


def _placed(findings: Sequence[Finding], options: Options) -> Sequence[Finding]:
    """A pack that there is not stands nowhere, unless plancheck.toml names it."""
    from plancheck.cli.config import place_in_config

    place = place_in_config(options, "pack")
    return [replace(one, place=one.place or place) for one in findings]


def _shown(options: Options, pack: Pack) -> Callable[[Result], tuple[Result, tuple[Finding, ...]]]:
    """What leaves out the findings that are not asked for; a wrong wish is refused before anything is judged."""
    if not options.select and not options.ignore:
        return lambda result: (result, ())
    from plancheck.cli.selection import selected, selection

    wanted = selection(options.select, options.ignore, pack)
    return lambda result: selected(result, wanted)


def _beside(pack: Pack, plans: Sequence[Plan], options: Options) -> Result:
    """What the plans come to, with what the office keeps beside them."""
    if options.allotments is None and options.waivers is None and options.baseline is None:
        return judged(pack, plans, options)
    from plancheck.cli.beside import decided, with_allotments

    findings: tuple[Finding, ...] = ()
    illustrative = False
    if options.allotments is not None:
        pack, findings, illustrative = with_allotments(pack, options.allotments, options)
    result = judged(pack, plans, options)
    result = replace(result, findings=(*findings, *result.findings), illustrative=result.illustrative or illustrative)
    return decided(result, options)


def view_of(result: Result, options: Options, left_out: tuple[Finding, ...]) -> View:
    """What every form of the report says about the run as a whole."""
    fail_on = options.fail_on or FAILING
    code = exit_code(failing(result), fail_on)
    excused = any(one.waiver or one.baselined for one in result.judgements)
    said_at_the_end = meaning(code, failing(result), fail_on, chosen=bool(left_out), apart=excused)
    return View(quiet=options.quiet, ignored=left_out, exit_code=code, as_of=options.as_of, meaning=said_at_the_end)


def read(files: Sequence[str | Finding], language: Language) -> tuple[list[Plan], list[Finding]]:
    """Every plan that can be read, and what is to be said about the files that cannot."""
    from plancheck.reading.decoding import decode
    from plancheck.reading.plan import read_plan

    plans: list[Plan] = []
    findings: list[Finding] = []
    for path in in_steps(files, language):
        file = read_file(path) if isinstance(path, str) else path
        if isinstance(file, File) and is_workbook(file.name):
            from plancheck.forms.reading import read_form

            form = read_form(file.name, file.data)
            (findings if isinstance(form, Finding) else plans).append(form)  # type: ignore[arg-type]  # each to its own
            continue
        if isinstance(file, File):
            file = saved_otherwise(file.name) or file
        source = decode(file.name, file.data) if isinstance(file, File) else file
        if isinstance(source, Finding):
            findings.append(source)
        else:
            plans.append(read_plan(source))
    return plans, findings


def judged(pack: Pack, plans: Sequence[Plan], options: Options) -> Result:
    """What the plans promise against the pack; with no plan at all there is nothing to conclude."""
    if not plans:
        return Result(pack, (), (), (), (), (), (), ())
    from plancheck.run import Question, run

    if options.own_fields:
        return run(pack, plans, Question(own_fields=True))
    together = len(plans) > 1 or options.province or has_folder(options.paths)
    totals = options.province or has_folder(options.paths) or len(_cities(plans, pack)) > 1
    return run(pack, plans, Question(totals, options.complete, options.province, by_city=together))


def _cities(plans: Sequence[Plan], pack: Pack) -> set[str]:
    if len(plans) == 1:
        return set()
    from plancheck.matching.names import Names

    names = Names(pack)
    found = (names.city(plan.head.city.value) for plan in plans if plan.head.city)
    return {city.code for city in found if city}


def seen_on(output: Output, view: View, options: Options, asked: Language | None, pack: Pack) -> View:
    """The screen speaks the locale's language, a file the pack's; --lang rules both."""
    of_pack: Language = "en" if pack.lang == "en" else "zh-CN"
    if output.path is not None:
        return replace(view, language=asked or of_pack)
    language = asked or (None if output.format in MACHINE else of_locale(os.environ)) or of_pack
    return replace(
        view,
        language=language,
        width=screen.width(),
        colour=screen.colour(options.colour),
        unicode=screen.has_marks(),
        ambiguous=screen.ambiguous(),
    )
