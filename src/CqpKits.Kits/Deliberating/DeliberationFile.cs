using CqpKits.Diagnostics;
using CqpKits.Scoring;
using CqpKits.Yaml;

namespace CqpKits.Kits;

/// <summary>Loads <c>deliberation.yaml</c>: the one named, else the one beside the session's <c>kit.json</c>.</summary>
internal static class DeliberationFile
{
    public const string FileName = "deliberation.yaml";

    private static readonly Dictionary<string, ResultStatus> Statuses = new()
    {
        ["validé"] = ResultStatus.Validated,
        ["non validé"] = ResultStatus.NotValidated,
        ["à trancher"] = ResultStatus.ToSettle,
        ["non décidable"] = ResultStatus.Undecidable,
        ["règle non déclarée"] = ResultStatus.RuleNotDeclared,
    };

    /// <summary>What persons may decide: not that nothing can be known.</summary>
    private static readonly Dictionary<string, ResultStatus> Decided =
        Statuses.Where(s => s.Value is ResultStatus.Validated or ResultStatus.NotValidated or ResultStatus.ToSettle).ToDictionary();

    private static readonly Dictionary<string, bool> YesOrNo = new() { ["oui"] = true, ["true"] = true, ["non"] = false, ["false"] = false };

    /// <summary>The deliberation; none, without a diagnostic, when there is no file.</summary>
    public static Outcome<Deliberation> Load(IWorkspace workspace, string path)
    {
        var text = workspace.ReadText(path);
        return text.Value is null
            ? Outcome.Of(Deliberation.None, text.Diagnostics.Where(d => d.Cause != DiagnosticCause.MissingFile))
            : Read(text.Value);
    }

    private static Outcome<Deliberation> Read(SourceFile file)
    {
        var parsed = YamlText.Parse(file);
        var faults = parsed.Diagnostics.ToList();
        if (parsed.Value is not YamlMapping root)
        {
            return Outcome.Of(Deliberation.None, faults);
        }

        var reading = new DeliberationReading(faults);
        reading.Known(root, "jury", "decisions", "acquis");
        var jury = reading.Mapping(root, "jury", "date", "lieu", "membres");
        return Outcome.Of(
            new Deliberation
            {
                Day = reading.Day(jury, "date", isRequired: false),
                Place = reading.Text(jury, "lieu", isRequired: false) ?? "",
                Members = [.. reading.Items(jury, "membres", "nom", "fonction", "preside").Select(m => Member(reading, m)).OfType<JuryMember>()],
                Decisions = [.. reading.Items(root, "decisions", "candidat", "element", "evaluateur", "titulaire", "avant", "apres", "qui", "pourquoi", "date").Select(d => Decision(reading, d)).OfType<JuryDecision>()],
                Kept = [.. reading.Items(root, "acquis", "candidat", "element", "notifie_le", "piece").Select(k => Kept(reading, k)).OfType<KeptEntry>()],
            },
            faults);
    }

    private static JuryMember? Member(DeliberationReading reading, YamlMapping item) =>
        reading.Text(item, "nom") is { } name ? new JuryMember(name, reading.Text(item, "fonction", isRequired: false) ?? "", item["preside"] is not null && reading.Word(item, "preside", YesOrNo) == true) : null;

    private static KeptEntry? Kept(DeliberationReading reading, YamlMapping item)
    {
        var (candidate, code, day) = (reading.Text(item, "candidat"), reading.Text(item, "element"), reading.Day(item, "notifie_le"));
        return candidate is null || code is null || day is null
            ? null
            : new KeptEntry(candidate, new KeptItem(code, day.Value, reading.Text(item, "piece", isRequired: false) ?? ""), item.Position);
    }

    /// <summary>With « evaluateur » it is a mark entered anew, else a status.</summary>
    private static JuryDecision? Decision(DeliberationReading reading, YamlMapping item)
    {
        var (candidate, who, why, when) = (reading.Text(item, "candidat"), reading.Text(item, "qui"), reading.Text(item, "pourquoi"), reading.Day(item, "date"));
        JuryDecision? change = reading.Text(item, "evaluateur", isRequired: false) is { } assessor ? MarkOf(reading, item, assessor, Common) : StatusOf(reading, item, Common);
        return candidate is null || who is null || why is null || when is null ? null : change;

        (string, string?, string, string, DateOnly, SourcePosition) Common() =>
            (candidate ?? "", reading.Text(item, "element", isRequired: false), who ?? "", why ?? "", when ?? default, item.Position);
    }

    private static MarkDecision? MarkOf(DeliberationReading reading, YamlMapping item, string assessor, Func<(string, string?, string, string, DateOnly, SourcePosition)> common)
    {
        var (candidate, code, who, why, when, position) = common();
        var before = reading.Number(item, "avant", mayBeUnknown: true);
        return reading.Number(item, "apres") is { } after
            ? new MarkDecision(assessor, reading.Text(item, "titulaire", isRequired: false) ?? "", before, after) { Candidate = candidate, Item = code, Who = who, Why = why, When = when, Position = position }
            : null;
    }

    private static StatusDecision? StatusOf(DeliberationReading reading, YamlMapping item, Func<(string, string?, string, string, DateOnly, SourcePosition)> common)
    {
        var (candidate, code, who, why, when, position) = common();
        var (before, after) = (reading.Word(item, "avant", Statuses), reading.Word(item, "apres", Decided));
        return before is { } b && after is { } a
            ? new StatusDecision(b, a) { Candidate = candidate, Item = code, Who = who, Why = why, When = when, Position = position }
            : null;
    }
}
