namespace CqpKits.Docx.Runs;

/// <summary>Gives the ids of the drawings of the body and of their shapes, each once; those of logos in headers are below the first.</summary>
internal sealed class DrawingIds
{
    private uint last = 10_000;

    public uint Next() => ++last;
}
