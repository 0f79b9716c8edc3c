using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>Chooses the sheet of a workbook: the one that is asked for, else the first with headings, else the first with an outline.</summary>
internal static class SheetChoice
{
    /// <summary>What was understood of the sheet; the others that hold something are named.</summary>
    public static Checked<UnderstoodSheet> Read(string path, byte[] bytes, string? asked) =>
        TableFile.Read(path, bytes, SheetReading.Headings).Then(first => Read(path, bytes, first, asked));

    private static Checked<UnderstoodSheet> Read(string path, byte[] bytes, TableLines first, string? asked)
    {
        IReadOnlyList<string> names = [.. first.Surroundings.Sheet is { } name ? [name] : Array.Empty<string>(), .. first.Surroundings.Others.Select(o => o.Name)];
        if (asked is null)
        {
            return Found(path, bytes, first).Then(lines => Understood(path, lines));
        }

        return names.FirstOrDefault(n => FrenchText.Fold(n) == FrenchText.Fold(asked)) is { } known
            ? Sheet(path, bytes, first, known).Then(lines => Understood(path, lines))
            : Checked.Failed<UnderstoodSheet>(UnderstandingMessages.UnknownSheet(path, asked, names));
    }

    private static Checked<TableLines> Found(string path, byte[] bytes, TableLines first)
    {
        var visible = first.Surroundings.Others.Where(o => o is { IsHidden: false, IsFilled: true }).Select(o => Sheet(path, bytes, first, o.Name));
        var sheets = visible.Prepend(Checked.Of(first));
        var read = new List<Checked<TableLines>>();
        foreach (var sheet in sheets)
        {
            if (sheet.Value is { } lines && new SheetReading(path, lines).HasHeadings)
            {
                return sheet;
            }

            read.Add(sheet);
        }

        return read.Find(s => s.Value is { } lines && new SheetReading(path, lines).IsOutline) ?? Checked.Of(first);
    }

    private static Checked<TableLines> Sheet(string path, byte[] bytes, TableLines first, string name) =>
        name == first.Surroundings.Sheet ? Checked.Of(first) : TableFile.Read(path, bytes, SheetReading.Headings, name);

    private static Checked<UnderstoodSheet> Understood(string path, TableLines lines)
    {
        var others = lines.Surroundings.Others.Where(o => o.IsFilled).Select(o => o.Name).ToList();
        return new SheetReading(path, lines).Read().After(
            others.Count > 0 ? [UnderstandingMessages.OtherSheets(lines.Surroundings.Sheet!, others, SourcePosition.File(path))] : []);
    }
}
