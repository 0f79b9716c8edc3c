namespace CqpKits.Pdf.Writing;

/// <summary>Where each object is: at an offset in the file, or in an object stream.</summary>
internal sealed class CrossReferences
{
    // Number 0 is the head of the list of free objects.
    private readonly List<Place> places = [new(PlaceKind.Free, 0, 0)];

    /// <summary>One more than the greatest number.</summary>
    public int Count => places.Count;

    public Place this[int number] => places[number];

    public int Reserve(int count = 1)
    {
        var first = places.Count;
        for (var i = 0; i < count; i++)
        {
            places.Add(new Place(PlaceKind.Free, 0, 0));
        }

        return first;
    }

    public void AtOffset(int number, int offset) => Settle(number, new Place(PlaceKind.Offset, offset, 0));

    public void InStream(int number, int stream, int index) => Settle(number, new Place(PlaceKind.Packed, stream, index));

    /// <exception cref="InvalidOperationException">A number was reserved and no object written for it.</exception>
    public void DemandAll()
    {
        if (places.FindIndex(1, p => p.Kind == PlaceKind.Free) is > 0 and var number)
        {
            throw new InvalidOperationException($"Object {number} is not written.");
        }
    }

    private void Settle(int number, Place place) =>
        places[number] = places[number].Kind == PlaceKind.Free ? place : throw new InvalidOperationException($"Object {number} is written twice.");
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
