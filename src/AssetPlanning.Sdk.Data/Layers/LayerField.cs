namespace AssetPlanning.Data;

/// <summary>A column of a layer (图层列).</summary>
/// <param name="Name">Its name, as the file writes it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Length">The most characters of a text or digits of an exact number (长度), where the file says.</param>
/// <param name="Places">The places after the point of an exact number (小数位数), where the file says.</param>
public sealed record LayerField(string Name, FieldKind Kind, int? Length = null, int? Places = null)
{
    /// <summary>Its name, as the file writes it (列名); whole letters, for no file can hold half of one.</summary>
    /// <exception cref="ArgumentException">It has half a letter (a surrogate alone).</exception>
    public string Name { get; init => field = FieldValue.Whole(value); } = FieldValue.Whole(Name);
}
