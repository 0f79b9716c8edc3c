namespace CqpKits.Kits.Importing.Structure;

/// <summary>The words for kinds of nodes.</summary>
public static class NodeKindWords
{
    /// <summary>« bloc ».</summary>
    public static string One(NodeKind kind) => Words(kind).One;

    /// <summary>« blocs ».</summary>
    public static string Several(NodeKind kind) => Words(kind).Several;

    /// <summary>« 1 bloc », « 2 blocs ».</summary>
    public static string Count(NodeKind kind, int count) => FormattableString.Invariant($"{count} {(count > 1 ? Several(kind) : One(kind))}");

    /// <summary>Whether nodes of a kind have a code.</summary>
    public static bool HasCode(NodeKind kind) => kind is not (NodeKind.Task or NodeKind.SubSkill or NodeKind.Headline or NodeKind.Means);

    /// <summary>Whether several nodes of a kind may stand in one cell, one a line.</summary>
    public static bool IsListed(NodeKind kind) => kind is NodeKind.Task or NodeKind.SubSkill or NodeKind.Criterion or NodeKind.Indicator or NodeKind.Means or NodeKind.Knowledge or NodeKind.KnowHow;

    private static (string One, string Several) Words(NodeKind kind) => kind switch
    {
        NodeKind.Block => ("bloc", "blocs"),
        NodeKind.Domain => ("domaine", "domaines"),
        NodeKind.Activity => ("activité", "activités"),
        NodeKind.Task => ("tâche", "tâches"),
        NodeKind.Competency => ("compétence", "compétences"),
        NodeKind.SubSkill => ("sous-compétence", "sous-compétences"),
        NodeKind.Headline => ("critère principal", "critères principaux"),
        NodeKind.Group => ("groupe de critères", "groupes de critères"),
        NodeKind.Criterion => ("critère", "critères"),
        NodeKind.Indicator => ("indicateur", "indicateurs"),
        NodeKind.Means => ("moyen d'évaluation", "moyens d'évaluation"),
        NodeKind.Knowledge => ("connaissance", "connaissances"),
        NodeKind.KnowHow => ("savoir-faire", "savoir-faire"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
