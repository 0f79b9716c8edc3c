using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace CqpKits.Testing;

/// <summary>Looks into the objects of a PDF file with PdfPig, which is not ours.</summary>
internal sealed class ReadPdf(byte[] file) : IDisposable
{
    private readonly PdfDocument document = PdfDocument.Open(file);

    public PdfDocument Document => document;

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public void Dispose() => document.Dispose();

    /// <summary>The text of a page, in the order in which it was drawn.</summary>
    public string Text(int page) => document.GetPage(page).Text;

    /// <summary>An entry of a dictionary, what it refers to in its place; null where it is not there.</summary>
    public IToken? Entry(IToken? dictionary, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            dictionary = (Resolved(dictionary) as DictionaryToken)?.Data.GetValueOrDefault(name);
        }

        return Resolved(dictionary);
    }

    /// <summary>What a reference leads to, or the token itself.</summary>
    public IToken? Resolved(IToken? token) => token switch
    {
        IndirectReferenceToken reference => Resolved(document.Structure.GetObject(reference.Data).Data),
        _ => token,
    };

    /// <summary>A text, a name or a number as text.</summary>
    public static string Shown(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        NameToken name => "/" + name.Data,
        NumericToken number => number.Data.ToString(System.Globalization.CultureInfo.InvariantCulture),
        null => "",
        _ => token.ToString() ?? "",
    };

    /// <summary>The children of an element of the structure; a single one stands for itself.</summary>
    public IReadOnlyList<IToken> Kids(IToken element) => Entry(element, "K") switch
    {
        null => [],
        ArrayToken array => [.. array.Data.Select(t => Resolved(t)!)],
        var one => [one],
    };

    /// <summary>The structure in a line: <c>Document(P(0) Table(TR(TH(1) TD)))</c>; content is its number, an annotation <c>@</c>.</summary>
    public string Structure() => string.Join(' ', Kids(Entry(Catalog, "StructTreeRoot")!).Select(Structure));

    private string Structure(IToken element)
    {
        if (element is not DictionaryToken dictionary)
        {
            return Shown(element);
        }

        if (Shown(Entry(dictionary, "Type")) is "/OBJR")
        {
            return "@";
        }

        if (Entry(dictionary, "MCID") is { } mark)
        {
            return "+" + Shown(mark);
        }

        var kids = Kids(dictionary);
        var tag = Shown(Entry(dictionary, "S"))[1..];
        return kids.Count == 0 ? tag : $"{tag}({string.Join(' ', kids.Select(Structure))})";
    }
}
