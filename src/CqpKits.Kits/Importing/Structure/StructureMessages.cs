using CqpKits.Diagnostics;

namespace CqpKits.Kits.Importing.Structure;

/// <summary>What is said of a structure that comes from a sheet (CQP564, CQP573–CQP577, CQP579, CQP582, CQP586, CQP590).</summary>
internal static class StructureMessages
{
    public static Diagnostic NotPlaced(NodeKind kind, string text, SourcePosition position) => Diagnostic.Warning(
        "CQP564", $"rien ne dit où ranger « {text} » ({NodeKindWords.One(kind)}) : ce texte est laissé de côté.", position, WhereItBelongs(kind));

    public static Diagnostic CodeTwice(string code, int line, SourcePosition position) => Diagnostic.Error(
        "CQP573", FormattableString.Invariant($"le code {code} est déjà à la ligne {line}, pour un autre élément."), position, "donnez à chacun le sien, puis relancez.");

    public static Diagnostic ActivityShared(string activity, int competencies, SourcePosition position) => Diagnostic.Warning(
        "CQP574", FormattableString.Invariant($"l'activité « {activity} » vaut pour {competencies} compétences : elle est écrite une fois, dans la première."), position,
        "un référentiel range une activité dans une seule compétence ; si ce sont deux activités, donnez à chacune son code.");

    public static Diagnostic SeveralCompetencies(string last, SourcePosition position) => Diagnostic.Warning(
        "CQP575", $"cette ligne a plusieurs compétences : ses critères sont rangés sous la dernière (« {last} »).", position, "donnez une ligne à chaque compétence, ou un code à chaque critère (C1.2.1 va sous C1.2).");

    public static Diagnostic SaysNothingNew(string text, SourcePosition position) => Diagnostic.Warning(
        "CQP576", $"cette ligne répète ce qui est déjà lu (« {text} ») : elle n'ajoute rien.", position, "si ce sont deux éléments, donnez à chacun son code ; sinon, il n'y a rien à faire.");

    public static Diagnostic BadCode(string code, SourcePosition position) => Diagnostic.Warning(
        "CQP577", $"« {code} » ne peut pas être un code : un autre est proposé.", position, "un code est fait de lettres sans accent, de chiffres, de points et de tirets : C1.2, BC-1.");

    public static Diagnostic NoCompetency(string path, IEnumerable<string> found) => Diagnostic.Error(
        "CQP582", $"ce tableau n'a ni compétences, ni savoir-faire, ni connaissances{(found.Any() ? $" ({string.Join(", ", found)} seulement)" : "")}.", SourcePosition.File(path),
        "donnez à l'une des colonnes le titre « Compétences » ou « Savoir-faire ».");

    public static Diagnostic NoPlace(NodeKind kind, int count, SourcePosition position) => Diagnostic.Warning(
        "CQP586", $"{NodeKindWords.Count(kind, count)} : cela n'a pas de place dans cette structure et reste de côté.", position,
        "un référentiel a des blocs, des compétences et des critères, ou bien des domaines, des connaissances et des savoir-faire.");

    public static Diagnostic CalledOtherwise(NodeKind kind, NodeKind becomes, SourcePosition position) => Diagnostic.Warning(
        "CQP590", $"ce que le tableur appelle « {NodeKindWords.One(kind)} » devient un {NodeKindWords.One(becomes)}, et les documents le nomment ainsi.", position,
        kind == NodeKind.Domain
            ? "des compétences avec leurs critères se rangent dans des blocs ; un domaine contient des savoir-faire et des connaissances. Si ce sont eux, donnez à la colonne le titre « Savoir-faire »."
            : "des savoir-faire et des connaissances se rangent dans des domaines ; un bloc contient des compétences. Si ce sont elles, donnez à la colonne le titre « Compétences ».");

    public static Diagnostic HoldsNothing(NodeKind kind, string text, SourcePosition position) => Diagnostic.Warning(
        "CQP579", $"« {text} » serait un {NodeKindWords.One(kind)} sans rien dedans : ce texte est laissé de côté.", position, "si c'en est un, donnez ce qu'il contient ; une note ou une source sous le tableau n'est pas à reprendre.");

    private static string WhereItBelongs(NodeKind kind) => kind switch
    {
        NodeKind.Activity => "une activité se range dans une compétence : ajoutez celle-ci.",
        NodeKind.Task => "une tâche se range dans une activité : donnez celle-ci au-dessus, ou sur la même ligne.",
        NodeKind.Headline => "une compétence n'a qu'un critère principal : faites de celui-ci un critère, ou réunissez les deux.",
        NodeKind.Knowledge or NodeKind.KnowHow => "donnez son domaine au-dessus, ou sur la même ligne.",
        _ => "donnez sa compétence au-dessus, ou sur la même ligne.",
    };
}
