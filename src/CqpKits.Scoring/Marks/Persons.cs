namespace CqpKits.Scoring.Marks;

/// <summary>
/// Groups the marks of a source by person. Two different forms with the same holder are one person; two copies of the same form are two persons.
/// </summary>
internal static class Persons
{
    public static IEnumerable<(string Holder, IReadOnlyList<CaseMark> Marks)> Of(IReadOnlyList<CaseMark> marks)
    {
        var copies = marks.Select(m => m.Form).Distinct()
            .GroupBy(f => (f.Holder, f.Definition.Form))
            .SelectMany(same => same.Select((form, copy) => (form, copy)))
            .ToDictionary(c => c.form, c => c.copy);
        return marks.GroupBy(m => (m.Form.Holder, Copy: copies[m.Form])).Select(p => (p.Key.Holder, (IReadOnlyList<CaseMark>)[.. p]));
    }
}
