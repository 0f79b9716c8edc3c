using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Themes;

/// <summary>Checks a Word file of the branch before its look is used; returns the same bytes, or diagnostics when it cannot be used.</summary>
/// <param name="path">Path as the user knows it, for messages.</param>
/// <param name="bytes">Bytes of the file.</param>
public delegate Checked<byte[]> StyleCheck(string path, byte[] bytes);
