using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Pages;

/// <summary>Numbers of the objects that are written for each copy. They are the first of a file, so that what is known of the others stays as it is.</summary>
internal sealed class CopyNumbers
{
    private readonly Dictionary<int, int> contents;

    public CopyNumbers(ObjectFile file, PdfJob job)
    {
        var pages = job.Pages.Where(p => p.OfCopies.Any).Select(p => p.Index).ToList();
        var annotations = job.Pages.SelectMany(p => p.Annotations).Where(a => a.Place.IsOfCopy).ToList();
        Information = file.ReserveForCopies(2 + pages.Count + annotations.Count + job.Bookmarks.OfCopies);
        var first = Metadata + 1;
        contents = pages.ToDictionary(p => p, _ => first++);
        annotations.ForEach(a => a.Place.Number = first++);
        Bookmarks = first;
    }

    /// <summary>Number of the information dictionary.</summary>
    public int Information { get; }

    public int Metadata => Information + 1;

    /// <summary>Number of the first bookmark.</summary>
    public int Bookmarks { get; }

    /// <summary>Number of what is drawn on a page for each copy; 0 where nothing is.</summary>
    public int ContentOf(int page) => contents.GetValueOrDefault(page);
}
