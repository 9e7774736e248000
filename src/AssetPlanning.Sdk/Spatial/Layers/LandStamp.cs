using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace AssetPlanning.Spatial;

/// <summary>Says what a result of the area book was made from: fingerprints of layers and lists, taken when somebody reads them.</summary>
internal static class LandStamp
{
    private static readonly string Library = typeof(LandStamp).Assembly.GetName().Version!.ToString(3);

    /// <summary>A stamp. The area book takes no parameter from the rulebook, so it names no edition.</summary>
    internal static Func<Provenance> Of(params (string Name, Func<Fingerprint> Print)[] inputs) => () => new()
    {
        Library = Library,
        Edition = "—",
        Inputs = [.. inputs.Select(static input => new InputPrint(input.Name, input.Print()))],
    };

    /// <summary>A frame in words: the code of its system, its origin in metres, its step.</summary>
    internal static string FrameText(GaussKruger? zone, decimal easting, decimal northing) =>
        string.Create(CultureInfo.InvariantCulture, $"{(zone is null ? "—" : $"EPSG:{zone.EpsgCode}")} {easting} {northing} 0.1mm");

    internal static Func<Fingerprint> Of<T>(IEnumerable<T> lines) => () => Join(Invariantly(() => lines.Select(static line => line!.ToString()!).ToList()));

    /// <summary>The text of a record, the same on every thread.</summary>
    internal static string TextOf(object record) => Invariantly(() => record.ToString()!);

    /// <summary>
    /// A record, one of a user's as well, prints its days and negative numbers as the culture of the thread has them. A fingerprint
    /// must not, so it is printed under the invariant one, and the thread gets its own back.
    /// </summary>
    private static T Invariantly<T>(Func<T> print)
    {
#pragma warning disable RS0030 // No result depends on the culture because of this; it keeps one from doing so.
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return print();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }

    internal static Fingerprint Join(IEnumerable<string> lines) => Fingerprint.Of(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    internal static Fingerprint Print(string head, ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> rings, ReadOnlySpan<int> slots, ReadOnlySpan<int> items) =>
        Join([head, Of(x), Of(y), Of(rings), Of(slots), Of(items)]);

    internal static string Of(ReadOnlySpan<int> numbers) => Fingerprint.Of(MemoryMarshal.AsBytes(numbers)).ToString();
}
