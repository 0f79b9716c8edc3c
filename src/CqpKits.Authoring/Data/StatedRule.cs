using CqpKits.French;
using CqpKits.Referentials.Model.Rules;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary>A rule set of the certification in words: an item of <c>regles</c>. Its words come from who knows how rules are applied.</summary>
public sealed record StatedRule
{
    /// <summary>The rule set: <c>code</c>, <c>intitule</c>, <c>voie</c>, <c>passage</c>, <c>decision</c>, and <c>effet</c> and <c>fin</c> as days in words; empty where it has none.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary><c>source</c>: title of the document it is taken from.</summary>
    public required string Source { get; init; }

    /// <summary><c>element</c>: what is validated, « domaine ».</summary>
    public required string Item { get; init; }

    /// <summary><c>un_element</c>: « un domaine ».</summary>
    public required string AnItem { get; init; }

    /// <summary><c>evaluateurs</c>: who gives the marks, each to stand inside a sentence.</summary>
    public required IReadOnlyList<string> Assessors { get; init; }

    /// <summary><c>resultat</c>: what is made of the marks.</summary>
    public required string Result { get; init; }

    /// <summary><c>conditions</c>: what validates an item; all are needed.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary><c>attribution</c>: what awards the certification; all are needed.</summary>
    public required IReadOnlyList<string> Award { get; init; }

    internal static ScriptObject Model(StatedRule rule) => DataObject.Of(
        ("code", rule.Rules.Code), ("intitule", rule.Rules.Title), ("voie", rule.Rules.Route ?? ""), ("source", rule.Source), ("passage", rule.Rules.Passage ?? ""),
        ("decision", rule.Rules.Decision ?? ""), ("effet", Day(rule.Rules.Effective)), ("fin", Day(rule.Rules.End)),
        ("element", rule.Item), ("un_element", rule.AnItem), ("evaluateurs", DataObject.Texts(rule.Assessors)), ("resultat", rule.Result),
        ("conditions", DataObject.Texts(rule.Conditions)), ("attribution", DataObject.Texts(rule.Award)),
        ("delivre_la_certification", rule.Rules.Award.GivesCertification));

    private static string Day(DateOnly? day) => day is { } known ? FrenchText.LongDate(known) : "";
}
