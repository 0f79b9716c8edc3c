namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Counts what the reading of one file costs, whichever part asks for it.</summary>
/// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
internal sealed class Budget(CancellationToken cancellation)
{
    private int values;
    private int operators;
    private int inflated;
    private long parsed;

    /// <summary>A value that is kept.</summary>
    public void CountValue()
    {
        if (++values > PdfLimits.Values)
        {
            throw new PdfFaultException(PdfFault.TooManyObjects);
        }
    }

    /// <summary>An operand or operator of content.</summary>
    public void CountOperator()
    {
        if (++operators > PdfLimits.Operators)
        {
            throw new PdfFaultException(PdfFault.TooManyObjects);
        }

        if ((operators & 0xFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Bytes that were gone through.</summary>
    public void CountParsed(long bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        parsed += bytes;
        if (parsed > PdfLimits.ParsedBytes)
        {
            throw new PdfFaultException(PdfFault.TooManyObjects);
        }
    }

    /// <summary>Bytes that came out of a stream.</summary>
    public void CountInflated(int bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        inflated += bytes;
        if (inflated > PdfLimits.InflatedBytes)
        {
            throw new PdfFaultException(PdfFault.InflatesTooLarge);
        }
    }
}
