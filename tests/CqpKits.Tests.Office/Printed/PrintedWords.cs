using System.Text.RegularExpressions;

namespace CqpKits.Tests.Office.Printed;

/// <summary>What pages print that is no word.</summary>
internal static partial class PrintedWords
{
    /// <summary>Signs of boxes and what an empty field shows.</summary>
    [GeneratedRegex(@"[_….]{3,}|[☐☒]|JJ / MM / AAAA")]
    public static partial Regex Empty();
}
