using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Widgets;

/// <summary>How programs draw the text of a field (ISO 32000-1, 12.7.3.3): size and colour. Size 0 is theirs to choose.</summary>
internal sealed class UsualLook(PdfFile file)
{
    /// <summary>Below it nobody reads, in points.</summary>
    private const double Tiny = 2;

    private const double Pale = 0.93;

    /// <summary>Whether nobody can see what is drawn so.</summary>
    public bool IsUnseen(PdfString? look)
    {
        var reader = new ValueReader(look?.Bytes ?? [], file.Budget, isContent: true);
        var (operands, isUnseen) = (new List<double>(), false);
        while (reader.Read() is { } value)
        {
            if (value is PdfNumber number)
            {
                operands.Add(number.Value);
            }
            else if (value is PdfWord word)
            {
                isUnseen |= IsUnseen(word.Value, operands);
                operands.Clear();
            }
        }

        return isUnseen;
    }

    private static bool IsUnseen(string word, List<double> operands) => word switch
    {
        "Tf" => operands is [.., > 0 and < Tiny],
        "g" => operands is [>= Pale],
        "rg" => operands is [>= Pale, >= Pale, >= Pale],
        "k" => operands is [<= 1 - Pale, <= 1 - Pale, <= 1 - Pale, <= 1 - Pale],
        "Tr" => operands is [3],
        _ => false,
    };
}
