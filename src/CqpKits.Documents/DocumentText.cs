namespace CqpKits.Documents;

/// <summary>The canonical text of a document: what approval tests compare.</summary>
public static class DocumentText
{
    /// <summary>One line for each block, cell and field, indented, ending with a line feed.</summary>
    public static string Write(Document document) => throw new NotImplementedException();
}
