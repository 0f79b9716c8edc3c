namespace CqpKits.Diagnostics;

/// <summary>What is said of a text file before its content is looked at (CQP001–CQP003, CQP018).</summary>
public static class SourceFileMessages
{
    /// <summary>CQP001: the file does not exist.</summary>
    public static Diagnostic Missing(string path, SourcePosition? namedAt = null) => new(
        "CQP001", Severity.Error, $"le fichier « {path} » est introuvable.", namedAt ?? SourcePosition.File(path),
        "vérifiez le nom et le dossier, ou créez ce fichier.")
    {
        Cause = DiagnosticCause.MissingFile,
    };

    /// <summary>CQP002: the file is not UTF-8.</summary>
    public static Diagnostic NotUtf8(SourcePosition position) => Diagnostic.Error(
        "CQP002", "ce fichier n'est pas enregistré en UTF-8 : ce caractère ne peut pas être lu.", position,
        "ouvrez-le dans votre éditeur et enregistrez-le avec l'encodage « UTF-8 ».");

    /// <summary>CQP003: the file exists but cannot be read; <paramref name="reason"/> is a French clause without its full stop.</summary>
    public static Diagnostic Unreadable(string path, string reason) => Diagnostic.Error(
        "CQP003", $"le fichier « {path} » ne peut pas être lu : {reason}.", SourcePosition.File(path),
        "fermez le logiciel qui l'utilise et vérifiez vos droits d'accès.");

    /// <summary>CQP018: a letter was destroyed when the file was saved in another encoding.</summary>
    public static Diagnostic LostCharacter(string found, SourcePosition position) => Diagnostic.Error(
        "CQP018", $"une lettre a été perdue ici : il n'en reste que « {found} ». Ce fichier est passé par un mauvais encodage.", position,
        "repartez du fichier d'origine enregistré en « UTF-8 », ou retapez les lettres abîmées.");
}
