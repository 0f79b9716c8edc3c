namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Numbers of the syntax of PDF (ISO 32000-1, 7.3.3): no exponents.</summary>
internal static class Numbers
{
    /// <summary>Digits that tell; a longer number is out of all measure.</summary>
    private const int Longest = 40;

    /// <summary>The number; null for a word.</summary>
    public static double? Read(ReadOnlySpan<byte> word)
    {
        var at = 0;
        while (at < word.Length && word[at] is (byte)'+' or (byte)'-') { at++; }
        var (whole, part, scale, digits) = (0d, 0d, 1d, 0);
        var isNegative = at > 0 && word[0] == '-';
        for (; at < word.Length && Characters.IsDigit(word[at]); at++, digits++)
        {
            whole = (whole * 10) + word[at] - '0';
        }

        if (at < word.Length && word[at] == '.')
        {
            for (at++; at < word.Length && Characters.IsDigit(word[at]); at++, digits++)
            {
                scale /= 10;
                part += (word[at] - '0') * scale;
            }
        }

        // « 5-3 » of careless programs is read as 5, as viewers do.
        var isNumber = digits > 0 && digits <= Longest && (at == word.Length || word[at] == '-');
        return isNumber ? (isNegative ? -(whole + part) : whole + part) : null;
    }

    /// <summary>Whether a number may name an object.</summary>
    public static bool IsWhole(double number) => number is >= 0 and <= 9_999_999 && number == Math.Floor(number);
}
