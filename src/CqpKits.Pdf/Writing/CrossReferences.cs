namespace CqpKits.Pdf.Writing;

/// <summary>Where each object is: at an offset in the file, or in an object stream.</summary>
internal sealed class CrossReferences
{
    private readonly FixedFile? common;

    /// <summary>Those before and behind what all copies have in common; number 0 is the head of the list of free objects.</summary>
    private readonly Place[] first = [];
    private readonly List<Place> last = [];

    /// <summary>Those of a file that begins, whose first object is number 1.</summary>
    public CrossReferences() => last.Add(default);

    /// <summary>Those of a file that goes on.</summary>
    public CrossReferences(FixedFile common)
    {
        this.common = common;
        first = [.. common.Places.Take(1 + common.OfCopies)];
    }

    /// <summary>One more than the greatest number.</summary>
    public int Count => Behind + last.Count;

    public Place this[int number] => number < first.Length ? first[number] : number < Behind ? common!.Places[number] : last[number - Behind];

    /// <summary>Those before what all copies have in common.</summary>
    public IReadOnlyList<Place> First => first;

    /// <summary>Those behind it.</summary>
    public IReadOnlyList<Place> Last => last;

    private int Behind => common?.Places.Count ?? 0;

    public int Reserve(int count = 1)
    {
        var reserved = Count;
        for (var i = 0; i < count; i++)
        {
            last.Add(default);
        }

        return reserved;
    }

    public void AtOffset(int number, int offset) => Settle(number, new Place(PlaceKind.Offset, offset, 0));

    public void InStream(int number, int stream, int index) => Settle(number, new Place(PlaceKind.Packed, stream, index));

    /// <exception cref="InvalidOperationException">A number from one on was reserved and no object written for it.</exception>
    public void DemandAll(int from)
    {
        for (var number = from; number < Count; number++)
        {
            if (this[number].Kind == PlaceKind.Free)
            {
                throw new InvalidOperationException($"Object {number} is not written.");
            }
        }
    }

    private void Settle(int number, Place place)
    {
        if (this[number].Kind != PlaceKind.Free)
        {
            throw new InvalidOperationException($"Object {number} is written twice.");
        }

        if (number < first.Length)
        {
            first[number] = place;
        }
        else
        {
            last[number - Behind] = place;
        }
    }
}

/// <summary>Where an object is.</summary>
/// <param name="Kind">How it is found; the values are those of a cross-reference stream (ISO 32000-1, table 18).</param>
/// <param name="Where">Its offset, or the number of its object stream.</param>
/// <param name="Index">Its place in the object stream.</param>
internal readonly record struct Place(PlaceKind Kind, int Where, int Index);

/// <summary>How an object is found.</summary>
internal enum PlaceKind
{
    Free = 0,
    Offset = 1,
    Packed = 2,
}
