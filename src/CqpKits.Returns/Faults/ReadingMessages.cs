using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Packages.Parts;

namespace CqpKits.Returns.Faults;

/// <summary>What is said of a returned file that passed the gate: why it is not read all the same (CQP330, CQP332, CQP345), and what was found in it that belongs to no field.</summary>
internal static class ReadingMessages
{
    public static Diagnostic NoWorkbook(string path) => Diagnostic.Error(
        "CQP332", "ce n'est pas un classeur Excel (.xlsx).", SourcePosition.File(path),
        "donnez la feuille que CqpKits a écrite, complétée et enregistrée au format .xlsx.");

    public static Diagnostic LostHeading(string path, string heading) => Diagnostic.Error(
        "CQP345", $"c'est une feuille de saisie, mais sa colonne « {heading} » est introuvable, ou s'y trouve plusieurs fois.", SourcePosition.File(path),
        $"rendez à la colonne son titre « {heading} », une seule fois, ou reportez la saisie dans la feuille d'origine.");

    public static Diagnostic NoMainPart(string path) => Diagnostic.Error(
        "CQP330", "le fichier ressemble à un document Word, mais son texte est introuvable, ou s'y trouve deux fois.", SourcePosition.File(path),
        "demandez à l'expéditeur de renvoyer le formulaire, enregistré à nouveau depuis son traitement de texte.");

    /// <summary>A tag or bookmark of a form of ours that belongs to no field of this one.</summary>
    public static string ForeignAnchor(AnchorKind kind, string name, string? place) =>
        $"le repère « {PartNames.Shown(name)} » ({(kind == AnchorKind.Tag ? "contrôle" : "signet")}{(place is null ? "" : ", " + place)}) n'est pas de ce formulaire : du contenu d'un autre formulaire, ou de celui d'un autre candidat, y a été collé.";

    /// <summary>A row that stands several times in its table.</summary>
    public static string RepeatedRow(string code, int table, IEnumerable<int> rows) =>
        FormattableString.Invariant($"la ligne « {code} » se trouve plusieurs fois dans le tableau {table} (lignes {string.Join(", ", rows.Take(10))}) : elle a été copiée.");

    /// <summary>A row with a code that the form was not issued with.</summary>
    public static string UnknownRow(string code, string place) =>
        $"la ligne « {code} » ({place}) n'est pas de ce formulaire : elle a été ajoutée, ou son code a changé.";

    /// <summary>A row without code in which something was entered.</summary>
    public static string RowWithoutCode(string place, string text) =>
        $"une ligne sans code a été ajoutée ({place} : « {PartNames.Shown(text)} ») : ce qui y est saisi n'est lu pour aucun champ.";

    /// <summary>A text box that hangs on no field.</summary>
    public static string TextBox(string? place, string text) =>
        $"une zone de texte a été posée sur la page ({(place is null ? "" : place + " : ")}« {PartNames.Shown(text)} ») : elle n'est lue pour aucun champ, même si elle en couvre un.";

    /// <summary>Comments in the margin.</summary>
    public static string Comments(int count, IEnumerable<string> places) => FormattableString.Invariant(
        $"le fichier porte {count} {(count == 1 ? "commentaire" : "commentaires")} en marge ({string.Join(" ; ", places.Take(5))}) : ce qui y est écrit n'est lu pour aucun champ.");

    /// <summary>A text outside the fields that speaks of a row of the form and gives a number.</summary>
    public static string StrayText(string? place, string text) =>
        $"un texte hors des champs parle d'une ligne du formulaire ({place ?? "en-tête ou pied de page"} : « {PartNames.Shown(text)} ») : il n'est lu pour aucun champ.";

    /// <summary>A line of an entry sheet that belongs to no field.</summary>
    public static string UnknownLine(int row, string field) =>
        FormattableString.Invariant($"la ligne {row} de la feuille de saisie (« {PartNames.Shown(field)} ») n'est pas d'un champ de ce formulaire : elle a été ajoutée, ou la colonne cachée a changé.");

    /// <summary>A cell of an entry sheet that lies in none of its columns.</summary>
    public static string BesideLine(int row, string heading, string text) =>
        FormattableString.Invariant($"la ligne {row} de la feuille de saisie porte « {PartNames.Shown(text)} » dans une colonne {(heading.Length > 0 ? $"« {PartNames.Shown(heading)} »" : "sans titre")} : ce n'est lu pour aucun champ.");

    /// <summary>A column of an entry sheet that is gone.</summary>
    public static string LostColumn(string heading) => $"la feuille de saisie n'a plus sa colonne « {heading} » : ce qui y était saisi n'est pas lu.";

    /// <summary>Another sheet of the workbook in which something was written.</summary>
    public static string OtherSheet(string name, bool isHidden) =>
        $"le classeur a une autre feuille remplie{(isHidden ? ", masquée" : "")} (« {PartNames.Shown(name)} ») : elle n'est pas lue.";

    /// <summary>Comments on cells.</summary>
    public static string CellNotes(IReadOnlyList<(string Place, string Text)> notes) => FormattableString.Invariant(
        $"la feuille de saisie porte {notes.Count} {(notes.Count == 1 ? "commentaire" : "commentaires")} ({string.Join(" ; ", notes.Take(5).Select(n => $"{n.Place} : « {PartNames.Shown(n.Text)} »"))}) : ce qui y est écrit n'est lu pour aucun champ.");

    /// <summary>The rest of a long list of what is strange.</summary>
    public static string MoreStrangers(int count) => FormattableString.Invariant($"et {count} autres repères ou lignes qui ne sont pas de ce formulaire.");

}
