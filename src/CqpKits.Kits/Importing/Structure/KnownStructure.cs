using CqpKits.French;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Importing.Structure;

/// <summary>An item that the certification has already.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="Label">Its label.</param>
/// <param name="Owner">Code of what holds it; empty for none.</param>
/// <param name="File">Path of its file.</param>
internal sealed record KnownItem(NodeKind Kind, string Code, string Label, string Owner, string File)
{
    /// <summary>The label as texts are compared.</summary>
    public string Folded { get; } = FrenchText.Fold(Label);
}

/// <summary>The structure that a certification has, and every code that it uses or used.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Codes">Codes that no new item may have.</param>
internal sealed record KnownStructure(IReadOnlyList<KnownItem> Items, IReadOnlyCollection<string> Codes)
{
    /// <summary>That of a certification which does not exist yet.</summary>
    public static KnownStructure None { get; } = new([], []);

    /// <summary>That of a certification.</summary>
    public static KnownStructure Of(Certification certification)
    {
        IReadOnlyList<KnownItem> items =
        [
            .. certification.SkillsBlocks.Select(b => new KnownItem(NodeKind.Block, b.Code, b.Label, "", b.Position.Path)),
            .. certification.Domains.SelectMany(Domain),
            .. certification.Competencies.SelectMany(Competency),
        ];
        IEnumerable<string> others =
        [
            .. certification.Units.Select(u => u.Code), .. certification.Aptitudes.Select(a => a.Code), .. certification.Missions.Select(m => m.Code),
            .. certification.Missions.SelectMany(m => m.Activities).Select(a => a.Code), .. certification.Observations.Select(o => o.Code), .. certification.Retired.Select(r => r.Code),
        ];
        return new KnownStructure(items, [.. items.Select(i => i.Code), .. others]);
    }

    private static IEnumerable<KnownItem> Domain(Domain d) =>
    [
        new(NodeKind.Domain, d.Code, d.Label, "", d.Position.Path),
        .. d.Knowledge.Select(k => new KnownItem(NodeKind.Knowledge, k.Code, k.Label, d.Code, k.Position.Path)),
        .. d.KnowHow.Select(k => new KnownItem(NodeKind.KnowHow, k.Code, k.Label, d.Code, k.Position.Path)),
    ];

    private static IEnumerable<KnownItem> Competency(AssessedCompetency c) =>
    [
        new(NodeKind.Competency, c.Code, c.Label, c.SkillsBlock ?? "", c.Position.Path),
        .. c.Activities.Select(a => new KnownItem(NodeKind.Activity, a.Code, a.Label, c.Code, a.Position.Path)),
        .. c.Criteria.Select(k => new KnownItem(NodeKind.Criterion, k.Code, k.Label, c.Code, k.Position.Path)),
        .. c.Groups.SelectMany(g => g.Criteria.Select(k => new KnownItem(NodeKind.Criterion, k.Code, k.Label, g.Code, k.Position.Path)).Prepend(new(NodeKind.Group, g.Code, g.Label, c.Code, g.Position.Path))),
    ];
}
