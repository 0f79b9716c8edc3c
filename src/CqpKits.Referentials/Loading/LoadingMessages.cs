using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Referentials.Loading;

/// <summary>Messages about the files and sections of a certification (CQP021–CQP025).</summary>
internal static class LoadingMessages
{
    public static Diagnostic SectionTwice(YamlScalar key, SourcePosition first) => Diagnostic.Error(
        "CQP021", $"la section « {key.Text} » ne peut être écrite qu'une fois ; elle l'est déjà en {first}.", key.Position,
        "réunissez les deux en une seule.");

    public static Diagnostic FileListedTwice(YamlScalar file, SourcePosition first) => Diagnostic.Error(
        "CQP022", $"le fichier « {file.Text} » est déjà lu (ligne {first.Line}).", file.Position, "supprimez cette ligne.");

    public static Diagnostic FileOutsideFolder(YamlScalar file) => Diagnostic.Error(
        "CQP023", $"« {file.Text} » ne désigne pas un fichier de ce dossier.", file.Position,
        "écrivez un nom relatif au dossier de la certification, avec des « / » et sans « .. ».");

    public static Diagnostic FilesOutsideEntry(SourcePosition at) => Diagnostic.Error(
        "CQP024", $"la liste « fichiers » n'est lue que dans {CertificationLoader.EntryFile}.", at,
        $"déplacez ces lignes dans {CertificationLoader.EntryFile}.");

    public static Diagnostic MissingIdentity(SourcePosition at) => Diagnostic.Error(
        "CQP025", "aucun fichier n'a de section « certification ».", at,
        "ajoutez-la avec au moins les clés code, intitule et version.");
}
