using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Settings;

/// <summary>What is said of settings (CQP709).</summary>
internal static class SettingsMessages
{
    public static Diagnostic BadPeriod(string text, SourcePosition? at) => Diagnostic.Error("CQP709", $"« {text} » n'est pas une durée de conservation.", at, "écrivez un nombre de mois ou d'années : « 24 mois », « 10 ans ».");
}
