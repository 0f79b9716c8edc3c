using CqpKits.Diagnostics;

namespace CqpKits.Forms.Definition;

/// <summary>What is said of frozen form definitions (CQP350–CQP359).</summary>
internal static class FormMessages
{
    public static Diagnostic UnknownFormat(string path, string? format) => Diagnostic.Error(
        "CQP350", $"ce formulaire figé est d'un format inconnu (« {format} ») ; cette version lit « {FormDefinition.CurrentFormat} ».",
        SourcePosition.File(path), "utilisez la version de CqpKits qui a émis ce formulaire, ou une plus récente.");

    public static Diagnostic DamagedDefinition(string path) => Diagnostic.Error(
        "CQP351", "ce formulaire figé est abîmé : il ne peut plus être lu.",
        SourcePosition.File(path), "rétablissez ce fichier depuis une sauvegarde ; il ne doit jamais être modifié à la main.");
}
