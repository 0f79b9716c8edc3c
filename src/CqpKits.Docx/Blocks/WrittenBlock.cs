using CqpKits.Documents.Blocks;
using DocumentFormat.OpenXml;

namespace CqpKits.Docx.Blocks;

/// <summary>A block of the body and the paragraphs and tables that it was written as.</summary>
internal sealed record WrittenBlock(Block Block, IReadOnlyList<OpenXmlElement> Elements);
