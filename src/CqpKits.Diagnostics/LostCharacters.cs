namespace CqpKits.Diagnostics;

/// <summary>Finds characters that an earlier change of encoding has destroyed: what is left of them decodes well, so that no decoder objects.</summary>
public static class LostCharacters
{
    /// <summary>UTF-8 that was read as Windows-1252 and saved again: the two bytes of an accented letter became two letters.</summary>
    private static readonly string[] TwiceEncoded =
        ["\uFFFD", "Ã©", "Ã¨", "Ã§", "Ãª", "Ã ", "Ã\u00A0", "Ã«", "Ã´", "Ã®", "Ã¯", "Ã¢", "Ã¹", "Ã»", "Ã‰", "Ã€", "Ãˆ", "â€™", "â€œ", "â€“", "Å“", "Â«", "Â»", "Â°", "ï»¿"];

    /// <summary>Where the first one stands and what is left of it; null when there is none.</summary>
    public static (int Offset, string Found)? First(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TwiceEncoded
            .Select(found => ((int Offset, string Found)?)(text.IndexOf(found, StringComparison.Ordinal), found))
            .Where(at => at!.Value.Offset >= 0)
            .MinBy(at => at!.Value.Offset);
    }

    /// <summary>What is said of the first one, at its place in the file; null when there is none.</summary>
    public static Diagnostic? In(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (First(file.Text) is not { } lost)
        {
            return null;
        }

        var before = file.Text[..lost.Offset].ReplaceLineEndings("\n");
        var place = new SourcePosition(file.Path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        return SourceFileMessages.LostCharacter(lost.Found, place);
    }
}
