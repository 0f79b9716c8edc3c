namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Why a PDF file is not read.</summary>
internal enum PdfFault
{
    /// <summary>Its structure leads nowhere, or a part without which nothing can be read is broken.</summary>
    Damaged,

    /// <summary>It has a password, or restrictions.</summary>
    Encrypted,

    /// <summary>More pages than the limit.</summary>
    TooManyPages,

    /// <summary>More bytes than the limit once inflated.</summary>
    InflatesTooLarge,

    /// <summary>More objects, values or operators than the limit, or one that is out of all measure.</summary>
    TooManyObjects,

    /// <summary>Arrays and dictionaries within one another beyond the limit.</summary>
    TooDeep,

    /// <summary>A form of XFA, which another language draws.</summary>
    Xfa,

    /// <summary>A portfolio: other files in a cover.</summary>
    Portfolio,
}

/// <summary>Ends the reading of a PDF file; whoever opened it puts it into words.</summary>
/// <param name="fault">Why.</param>
internal sealed class PdfFaultException(PdfFault fault) : Exception
{
    public PdfFault Fault => fault;
}

/// <summary>The cross-references lead somewhere else than they say: the objects are to be looked for in the file itself.</summary>
internal sealed class BrokenIndexException : Exception;
