using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Candidates;

/// <summary>What is said of the columns of earlier results, titles and admission (CQP177–CQP179).</summary>
internal static class RecordMessages
{
    public static Diagnostic NotAMark(string column, string text, SourcePosition position) => Diagnostic.Error(
        "CQP177", $"« {text} » n'est pas une note (colonne « {column} ») : le candidat est laissé de côté.", position,
        "écrivez le nombre seul, sans unité : 14 ou 14,5.");

    public static Diagnostic NotYesOrNo(string column, string text, SourcePosition position) => Diagnostic.Error(
        "CQP178", $"« {text} » ne dit pas si la condition est remplie (colonne « {column} ») : le candidat est laissé de côté.", position,
        "écrivez oui ou non ; laissez vide si rien n'est connu.");

    public static Diagnostic NotAttempts(string column, string text, SourcePosition position) => Diagnostic.Error(
        "CQP179", $"« {text} » ne dit pas quand le candidat s'est déjà présenté (colonne « {column} ») : il est laissé de côté.", position,
        "écrivez 0 pour une première fois, un nombre, ou les jours séparés par « | » : 12/03/2025 | 04/06/2025.");
}
