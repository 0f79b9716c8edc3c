using CqpKits.Documents;
using CqpKits.Docx.Looks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Parts;

/// <summary>Settings of the document.</summary>
internal static class DocumentSettings
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    public static W.Settings Write(Theme theme)
    {
        var settings = new W.Settings(new W.Zoom { Percent = "100" });
        if (theme.Protected)
        {
            // Without a password: it keeps hands off the wording, it is no lock.
            settings.Append(new W.DocumentProtection { Edit = W.DocumentProtectionValues.Forms, Enforcement = true });
        }

        settings.Append(
            new W.AutoHyphenation { Val = false },
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
            Compatibility(),
            new W.ThemeFontLanguages { Val = StyleSheet.Language },
            new W.DecimalSymbol { Val = "," },
            new W.ListSeparator { Val = ";" });
        return settings;
    }

    /// <summary>Mode 15 ([MS-DOCX], compatibilityMode): no « mode de compatibilité », and tables whose edge, not whose text, stands at the margin.</summary>
    private static W.Compatibility Compatibility() => new(
        new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = WordUri, Val = "15" });
}
