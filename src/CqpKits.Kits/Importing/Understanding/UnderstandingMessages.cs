using CqpKits.Diagnostics;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>What is said of a sheet from which a structure is taken (CQP560–CQP563, CQP565–CQP572, CQP578, CQP581, CQP588).</summary>
internal static class UnderstandingMessages
{
    public static Diagnostic Empty(string path, string? sheet) => Diagnostic.Error(
        "CQP560", sheet is null ? "ce fichier est vide." : $"la feuille « {sheet} » est vide.", SourcePosition.File(path), "donnez le fichier, ou la feuille, où sont les blocs et les compétences.") with
    { Remedy = Remedy.Sheet };

    public static Diagnostic UnknownSheet(string path, string sheet, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP561", known.Count == 0 ? $"ce fichier n'a pas de feuilles, donc pas de feuille « {sheet} »." : $"ce classeur n'a pas de feuille « {sheet} ».", SourcePosition.File(path),
        Spelling.DidYouMean(sheet, known) ?? (known.Count == 0 ? "ne nommez pas de feuille pour un fichier CSV." : $"ses feuilles : {string.Join(", ", known)}."));

    public static Diagnostic NotUnderstoodAtAll(string path, string? sheet) => Diagnostic.Error(
        "CQP562", $"{(sheet is null ? "ce fichier" : $"la feuille « {sheet} »")} n'a ni titres de colonnes reconnus, ni plan numéroté.", SourcePosition.File(path),
        "donnez aux colonnes des titres tels que « Bloc », « Compétences », « Critères d'évaluation », ou écrivez un plan : « Bloc 1 – … », « C1.1 : … », puis une puce par critère.");

    public static Diagnostic OtherSheets(string read, IEnumerable<string> others, SourcePosition position) => Diagnostic.Warning(
        "CQP563", $"seule la feuille « {read} » est lue ; les autres ne le sont pas ({string.Join(", ", others.Select(o => $"« {o} »"))}).", position, "pour une autre, nommez-la.") with
    { Remedy = Remedy.Sheet };

    public static Diagnostic Flawed(string column, string text, CellFlaw flaw, SourcePosition position) => Diagnostic.Error(
        "CQP565", $"{CellFlawWords.Of(text, flaw)} (colonne {column}) : rien ne peut être écrit.", position, CellFlawWords.WhatToDo(flaw));

    public static Diagnostic Struck(string column, string text, SourcePosition position) => Diagnostic.Warning(
        "CQP566", $"« {text} » est barré (colonne {column}) : ce texte est laissé de côté.", position, "s'il compte, ôtez le trait ; sinon, videz la cellule.");

    public static Diagnostic Hidden(string lines, SourcePosition position) => Diagnostic.Warning(
        "CQP567", $"des lignes de ce tableau sont masquées ou filtrées ({lines}) : elles sont laissées de côté.", position,
        "pour les prendre, affichez ces lignes, ou ôtez le filtre, puis enregistrez ; sinon, il n'y a rien à faire.");

    public static Diagnostic HiddenColumn(string column, SourcePosition position) => Diagnostic.Warning(
        "CQP568", $"la colonne {column} est masquée ; elle est lue.", position, "affichez-la pour vérifier ce qu'elle contient, ou supprimez-la.");

    public static Diagnostic Note(string text, SourcePosition position) => Diagnostic.Warning(
        "CQP569", $"cette ligne porte un commentaire, qui n'est pas lu : « {text} ».", position, "s'il change quelque chose, corrigez la ligne ou supprimez-le.");

    public static Diagnostic Drawn(string lines, SourcePosition position) => Diagnostic.Warning(
        "CQP570", $"un trait, un dessin ou une image est posé sur le tableau ({lines}) ; ces lignes sont lues comme si de rien n'était.", position, "si elles sont barrées, supprimez-les ; sinon, ôtez le dessin.");

    public static Diagnostic UnknownColumn(string column, int filled, SourcePosition position) => Diagnostic.Warning(
        "CQP571", FormattableString.Invariant($"la colonne {column} n'est pas comprise : {(filled > 1 ? $"ses {filled} cellules remplies sont laissées" : "sa cellule remplie est laissée")} de côté."), position,
        "si elle compte, donnez-lui un titre tel que « Bloc », « Activités », « Compétences », « Critères d'évaluation », « Modalités d'évaluation ».");

    public static Diagnostic RepeatedColumn(IEnumerable<string> columns, string path) => Diagnostic.Error(
        "CQP572", $"ces colonnes disent la même chose : {string.Join(", ", columns)}.", SourcePosition.File(path), "gardez-en une, ou donnez à chacune le titre de ce qu'elle contient.");

    public static Diagnostic NotUnderstood(string text, SourcePosition position) => Diagnostic.Warning(
        "CQP578", $"cette ligne n'est pas comprise et reste de côté : « {text} ».", position, "si elle compte, numérotez-la comme les autres, ou placez-la dans sa colonne.");

    public static Diagnostic TooManyCells(int headings, SourcePosition position) => Diagnostic.Error(
        "CQP581", FormattableString.Invariant($"cette ligne a plus de cellules que de titres de colonnes ({headings}) : rien ne peut être écrit."), position,
        "un texte qui contient le séparateur s'écrit entre guillemets droits (\"Fruits; légumes\") ; enregistrer depuis un tableur le fait.");

    public static Diagnostic TooManyLines(string path, int lines, int most) => Diagnostic.Error(
        "CQP588", FormattableString.Invariant($"ce fichier a {lines} lignes remplies ; {most} au plus sont lues."), SourcePosition.File(path), "gardez celles du référentiel.");
}
