namespace AssetPlanning.Data.PostGis;

/// <summary>What begins a binary COPY.</summary>
internal static class CopyFormat
{
    internal static ReadOnlySpan<byte> Signature => [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0];
}
