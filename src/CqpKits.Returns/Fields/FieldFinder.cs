using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Returns.Faults;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Fields;

/// <summary>Anchors → raw fields: every place where an anchor of a field was found, and what belongs to no field.</summary>
internal static class FieldFinder
{
    private const int MostStrangers = 50;

    /// <summary>The fields of a definition in a document.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="issueId">Issue the bookmarks were made for.</param>
    /// <param name="story">The text.</param>
    /// <param name="margins">Heads and feet.</param>
    /// <param name="cancellation">Ends the search with <see cref="OperationCanceledException"/>.</param>
    public static RawForm Find(FormDefinition definition, string issueId, Story story, IReadOnlyList<Story> margins, CancellationToken cancellation)
    {
        var carriers = definition.Fields.Where(f => f.Kind.CarriesValue).ToList();
        var placed = LabelledFields.Of(definition);
        var tables = story.Tables.Select(t =>
        {
            cancellation.ThrowIfCancellationRequested();
            return new TableIndex(t, placed);
        }).ToList();
        var found = new FoundFields();
        var foreign = Sightings(carriers, issueId, story, found);
        foreach (var (field, container) in new PrintedLabelIndex(placed, tables).All())
        {
            cancellation.ThrowIfCancellationRequested();
            found.Add(field, AnchorKind.PrintedLabels, container);
        }

        var byField = found.ByField(new Headings(placed, tables));
        return new RawForm
        {
            Fields = [.. carriers.SelectMany(f => f.Spots.Select(spot => new RawField(f.Id, [.. byField[spot.Id]]) { Box = spot.Value }))],
            Unexpected = Bounded([.. tables.SelectMany(t => UnknownRows.In(t, placed, found)), .. Asides(story, found), .. StrayText.In(placed.RowCodes, story, margins, found), .. foreign.Select(Foreign)]),
            ForeignBookmarks = [.. foreign.Where(s => s.Kind == AnchorKind.Bookmark).Select(s => s.Name).Distinct()],
            InSeveralTables = found.InSeveralTables,
        };
    }

    /// <summary>The comments, and the boxes that hang on no field: those that do are its doubt.</summary>
    private static IEnumerable<string> Asides(Story story, FoundFields found)
    {
        var comments = story.Asides.Where(a => a.IsComment).ToList();
        return story.Asides.Where(a => !a.IsComment && a.Text.Trim().Length > 0 && (a.Host is null || !found.Holds(a.Host)))
            .Select(a => ReadingMessages.TextBox(a.Host?.Place, a.Text))
            .Concat(comments.Count == 0 ? [] : [ReadingMessages.Comments(comments.Count, comments.Select(c => c.Host?.Place).OfType<string>().Distinct())]);
    }

    private static IReadOnlyList<string> Bounded(IReadOnlyList<string> strangers) => strangers.Count <= MostStrangers
        ? strangers
        : [.. strangers.Take(MostStrangers), ReadingMessages.MoreStrangers(strangers.Count - MostStrangers)];

    private static string Foreign(Sighting sighting) => ReadingMessages.ForeignAnchor(sighting.Kind, sighting.Name, sighting.Containers.FirstOrDefault()?.Place);

    /// <summary>Tags and bookmarks to their fields; those that belong to none.</summary>
    private static List<Sighting> Sightings(IReadOnlyList<FormField> carriers, string issueId, Story story, FoundFields found)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var spot in carriers.SelectMany(f => f.Spots))
        {
            names.Add(FieldAnchors.Tag(spot.Id), spot.Id);
            names[FieldAnchors.Bookmark(issueId, spot.Id)] = spot.Id;
        }

        var foreign = new List<Sighting>();
        foreach (var sighting in story.Sightings.Where(s => s.Kind == AnchorKind.Tag || FieldAnchors.IsBookmark(s.Name)))
        {
            var containers = sighting.Containers.ToList();
            if (names.TryGetValue(sighting.Name, out var field))
            {
                containers.ForEach(c => found.Add(field, sighting.Kind, c));
            }
            else
            {
                containers.ForEach(found.AddForeign);
                foreign.Add(sighting);
            }
        }

        return foreign;
    }
}
