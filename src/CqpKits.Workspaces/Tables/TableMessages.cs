using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Tables;

/// <summary>What is said of a table that cannot be read, whatever it lists (CQP221–CQP223, CQP233, CQP235, CQP245).</summary>
internal static class TableMessages
{
    public static Diagnostic NotText(string path, string found) => Diagnostic.Error(
        "CQP221", $"ce n'est ni un fichier CSV ni un classeur XLSX : {found}.", SourcePosition.File(path),
        "dans votre tableur, choisissez « Enregistrer sous », type « Classeur Excel (.xlsx) » ou « CSV UTF-8 ».");

    public static Diagnostic BadEncoding(SourcePosition position) => Diagnostic.Error(
        "CQP222", "l'encodage de ce fichier n'est pas reconnu : ce caractère ne peut pas être lu.", position,
        "dans votre tableur, choisissez « Enregistrer sous », type « CSV UTF-8 ».");

    public static Diagnostic LostAccents(string excerpt, SourcePosition position) => Diagnostic.Error(
        "CQP223", $"les accents de ce fichier sont abîmés (« {excerpt} ») : il a été enregistré avec un mauvais encodage.", position,
        "repartez du fichier d'origine et enregistrez-le en « CSV UTF-8 ».");

    public static Diagnostic OldEncoding(string origin, string example, SourcePosition position) => Diagnostic.Warning(
        "CQP245", $"ce fichier est lu dans l'encodage {origin}, où ses mots se lisent (« {example} »).", position,
        "vérifiez les accents ; dans votre tableur, choisissez plutôt « CSV UTF-8 ».");

    public static Diagnostic BadQuotes(SourcePosition position) => Diagnostic.Error(
        "CQP233", "les guillemets droits (\") de cette ligne ne vont pas par paires : le fichier ne peut pas être lu.", position,
        "un texte qui contient un guillemet droit s'écrit entre guillemets, et le sien est doublé ; enregistrer depuis un tableur le fait.");

    public static Diagnostic UnsafeWorkbook(string path, string found) => Diagnostic.Error(
        "CQP235", $"ce classeur n'est pas ouvert : {found}.", SourcePosition.File(path),
        "copiez les lignes utiles dans un classeur neuf, ou enregistrez-les en « CSV UTF-8 ».");
}
