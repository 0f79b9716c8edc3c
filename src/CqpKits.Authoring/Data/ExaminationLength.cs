using System.Globalization;

namespace CqpKits.Authoring.Data;

/// <summary>How long an examination lasts, in words.</summary>
internal static class ExaminationLength
{
    /// <summary>« 45 minutes »; with extra time a third more, rounded up in the candidate's favour, and said so; empty when the source does not say.</summary>
    public static string Write(int? minutes, bool extraTime) => minutes switch
    {
        null => "",
        { } known when extraTime => $"{Minutes(((known * 4) + 2) / 3)} (tiers-temps compris)",
        { } known => Minutes(known),
    };

    private static string Minutes(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "minute" : "minutes")}");
}
