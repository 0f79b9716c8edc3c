using System.Collections.Frozen;
using System.Text;

namespace CqpKits.Returns.Word;

/// <summary>A field of Word (17.16): what computes it, and where the walk stands in it.</summary>
internal sealed class FieldCode
{
    /// <summary>Longest instruction that is kept: its first word decides.</summary>
    private const int Longest = 200;

    /// <summary>
    /// Fields that are computed anew when the document is opened, shown or printed, or that set signs on the page which are not in the text. The last result
    /// of the others stands until somebody asks for another.
    /// </summary>
    private static readonly FrozenSet<string> ChangingKinds = new[]
    {
        "DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "EDITTIME", "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "SEQ", "EQ", "SYMBOL",
        "ADVANCE", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "REVNUM", "NUMCHARS", "NUMWORDS", "FILENAME", "FILESIZE", "INFO", "USERNAME",
        "USERINITIALS", "USERADDRESS", "LASTSAVEDBY", "STYLEREF", "TEMPLATE", "BARCODE", "DISPLAYBARCODE", "MERGEBARCODE", "DDE", "DDEAUTO", "LINK", "EMBED",
        "INCLUDEPICTURE", "INCLUDETEXT", "MACROBUTTON", "GOTOBUTTON", "MERGESEQ", "MERGEREC",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TypedKinds = new[] { "FORMTEXT", "HYPERLINK", "FORMCHECKBOX", "FORMDROPDOWN" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder instruction = new();

    /// <summary>Whether the document, or the field, is to be computed anew when it is opened.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the walk is in its result.</summary>
    public bool InResult { get; set; }

    /// <summary>What an old form field shows by its data, or null.</summary>
    public string? Shown { get; set; }

    /// <summary>What computes it.</summary>
    public string Instruction => instruction.ToString().Trim();

    /// <summary>Whether what it shows may be another thing each time.</summary>
    public bool IsChanging => ChangingKinds.Contains(Kind) || (IsStale && !TypedKinds.Contains(Kind));

    /// <summary>Whether it is a box or a list of the old kind, which shows its data.</summary>
    public bool IsOldField => Kind.Equals("FORMCHECKBOX", StringComparison.OrdinalIgnoreCase) || Kind.Equals("FORMDROPDOWN", StringComparison.OrdinalIgnoreCase);

    private string Kind => Instruction.Split([' ', '\t', '\\'], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";

    /// <summary>A part of the instruction.</summary>
    public void Instruct(string text)
    {
        if (instruction.Length < Longest)
        {
            instruction.Append(text);
        }
    }
}
