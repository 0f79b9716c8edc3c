using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Candidates;

/// <summary>What is said of the columns of earlier results, titles, admission (CQP177–CQP179) and options (CQP554–CQP555).</summary>
internal static class RecordMessages
{
    public static Diagnostic NotAMark(string column, string text, SourcePosition position) => Diagnostic.Error(
        "CQP177", $"« {text} » n'est pas une note (colonne « {column} ») : le candidat est laissé de côté.", position,
        "écrivez le nombre seul, sans unité : 14 ou 14,5.");

    public static Diagnostic UnknownOption(string column, string text, IEnumerable<string> known, SourcePosition position) => Diagnostic.Error(
        "CQP554", $"« {text} » n'est pas un bloc en option (colonne « {column} ») : le candidat est laissé de côté.", position,
        Spelling.Choices(text, "blocs en option", known));

    public static Diagnostic NotOneOption(string column, string choice, IReadOnlyList<string> blocks, int taken, SourcePosition position) => Diagnostic.Error(
        "CQP555", $"{(taken == 0 ? "aucun bloc de" : "plusieurs blocs de")} l'option « {choice} » {(taken == 0 ? "n'est choisi" : "sont choisis")} : le candidat est laissé de côté.", position,
        $"écrivez dans la colonne « {column} » un seul de ces codes : {string.Join(", ", blocks)} ; les choix de plusieurs options se séparent par « | ».");

    public static Diagnostic NotYesOrNo(string column, string text, SourcePosition position) => Diagnostic.Error(
        "CQP178", $"« {text} » ne dit pas si la condition est remplie (colonne « {column} ») : le candidat est laissé de côté.", position,
        "écrivez oui ou non ; laissez vide si rien n'est connu.");

    public static Diagnostic NotAttempts(string column, string text, SourcePosition position) => Diagnostic.Error(
        "CQP179", $"« {text} » ne dit pas quand le candidat s'est déjà présenté (colonne « {column} ») : il est laissé de côté.", position,
        "écrivez 0 pour une première fois, un nombre, ou les jours séparés par « | » : 12/03/2025 | 04/06/2025.");
}
