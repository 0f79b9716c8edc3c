using CqpKits.Diagnostics;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>What is said of a line or a cell of a list that a person sees otherwise than it is stored, and of names that may be something else (CQP219, CQP238–CQP244, CQP257–CQP259, CQP643).</summary>
internal static class LineMessages
{
    public static Diagnostic Hidden(string lines, SourcePosition position) => Diagnostic.Warning(
        "CQP238", $"des lignes de cette liste sont masquées ou filtrées ({lines}) : leurs candidats sont laissés de côté.", position,
        "pour les prendre, affichez ces lignes, ou ôtez le filtre, puis enregistrez ; sinon, il n'y a rien à faire.");

    public static Diagnostic HeadingsAgain(string lines, SourcePosition position) => Diagnostic.Warning(
        "CQP219", $"des lignes de cette liste répètent les titres de colonnes ({lines}) : elles sont laissées de côté.", position,
        "si l'une d'elles est un candidat, vérifiez son nom et son prénom ; sinon, il n'y a rien à faire.");

    public static Diagnostic Struck(string name, SourcePosition position) => Diagnostic.Warning(
        "CQP239", $"« {name} » est barré dans la liste : ce candidat est laissé de côté.", position,
        "s'il se présente, ôtez le trait ; sinon, supprimez la ligne.");

    public static Diagnostic OtherSheet(string sheet, bool isHidden, string read, SourcePosition position) => Diagnostic.Warning(
        "CQP240", $"la feuille « {sheet} »{(isHidden ? ", masquée," : "")} n'est pas lue : la liste est celle de la feuille « {read} ».", position,
        "si des candidats s'y trouvent, réunissez-les dans une seule feuille visible, placée la première.");

    public static Diagnostic Flawed(string column, string text, CellFlaw flaw, SourcePosition position) => Diagnostic.Error(
        "CQP241", $"{CellFlawWords.Of(text, flaw)} (colonne « {column} ») : le candidat est laissé de côté.", position, CellFlawWords.WhatToDo(flaw));

    public static Diagnostic OddName(string name, SourcePosition position) => Diagnostic.Warning(
        "CQP242", $"« {name} » ne ressemble pas à un nom de personne.", position, "vérifiez-le ; ses documents sont faits à ce nom.");

    public static Diagnostic SeveralPeople(IEnumerable<string> names, SourcePosition position) => Diagnostic.Warning(
        "CQP243", $"une cellule nomme plusieurs personnes : une grille est faite pour chacune ({Listed(names)}).", position,
        "séparez les personnes par « | » ; si c'est une seule personne, écrivez sa fonction derrière une virgule.");

    public static Diagnostic PerhapsSeveral(string text, SourcePosition position) => Diagnostic.Warning(
        "CQP244", $"« {text} » est pris pour une seule personne : une seule grille est faite.", position,
        "s'il y en a plusieurs, séparez-les par « | ».");

    public static Diagnostic HiddenColumn(string heading, SourcePosition position) => Diagnostic.Warning(
        "CQP257", $"la colonne « {heading} » est masquée ; elle est lue.", position, "affichez-la pour vérifier ce qui sera imprimé, ou supprimez-la.");

    public static Diagnostic Note(string text, SourcePosition position) => Diagnostic.Warning(
        "CQP258", $"cette ligne porte un commentaire, qui n'est pas lu : « {text} ».", position,
        "s'il change quelque chose à la liste, corrigez la ligne ou supprimez-la.");

    public static Diagnostic NotOfficial(string column, string text, string expected, SourcePosition position) => Diagnostic.Warning(
        "CQP643", $"« {text} » n'est pas {expected} (colonne « {column} ») : cette valeur est laissée de côté.", position, "corrigez la liste, puis relancez ; rien d'autre n'en dépend.");

    public static Diagnostic Drawn(SourcePosition position) => Diagnostic.Warning(
        "CQP259", "un trait, un dessin ou une image est posé sur cette ligne ; elle est lue comme si de rien n'était.", position,
        "si ce candidat est barré, supprimez la ligne ; sinon, ôtez le dessin.");

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"« {n} »"));
}
