using System;
using CqpKits.Treatments;

namespace CqpKits.Tests.Survival;

/// <summary>Sends every form through journeys and counts what comes back. LibreOffice saves many files in one start.</summary>
internal sealed class SurvivalMatrix
{
    private const int Batch = 100;

    private readonly Dictionary<(Journey, SurvivalForm), Tally> tallies = [];

    private SurvivalMatrix(IEnumerable<Journey> journeys)
    {
        foreach (var bySaving in Trips(journeys).GroupBy(t => t.Journey.Saving))
        {
            foreach (var batch in bySaving.Chunk(Batch))
            {
                Count(bySaving.Key, batch);
            }
        }
    }

    /// <summary>The matrix of some journeys.</summary>
    public static SurvivalMatrix Of(IEnumerable<Journey> journeys) => new(journeys);

    /// <summary>What came of one form on one journey.</summary>
    public Tally this[Journey journey, SurvivalForm form] => tallies.GetValueOrDefault((journey, form), Tally.None);

    /// <summary>What came of some forms on one journey.</summary>
    public Tally Sum(Journey journey, IEnumerable<SurvivalForm> forms) => forms.Aggregate(Tally.None, (sum, form) => sum + this[journey, form]);

    private static IEnumerable<Trip> Trips(IEnumerable<Journey> journeys) =>
        from journey in journeys
        from form in journey.Hazards.Count == 2 && journey.Saving is not null ? SurvivalForm.Few : SurvivalForm.All
        from answering in journey.Hazards.Count == 1 ? new[] { Answering.Complete(form), Answering.WithGaps(form) } : [Answering.WithGaps(form)]
        select new Trip(journey, form, answering);

    private void Count(Saving? saving, IReadOnlyList<Trip> trips)
    {
        var followed = trips.Select(t => t.Journey.Follow(t.Form.Blank, t.Answering)).ToList();
        List<DocxFile> files = [.. followed.Select(f => f.File)];
        var saved = saving is null ? [.. files.Select(f => f.ToBytes())] : saving.Save(files);
        foreach (var (trip, file, disputed) in trips.Zip(saved, followed.Select(f => f.Disputed)))
        {
            var key = (trip.Journey, trip.Form);
            var tally = trip.Answering.Compare($"{trip.Journey.Name} / {trip.Form.Name}", SurvivalForm.Read(file), trip.Form.FieldsOf(disputed));
            tallies[key] = tallies.GetValueOrDefault(key, Tally.None) + tally;
        }
    }

    private sealed record Trip(Journey Journey, SurvivalForm Form, Answering Answering);
}
