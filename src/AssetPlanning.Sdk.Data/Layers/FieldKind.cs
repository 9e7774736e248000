namespace AssetPlanning.Data;

/// <summary>What a column of a file holds (列类型).</summary>
public enum FieldKind
{
    /// <summary>字符.</summary>
    Text,

    /// <summary>整数, 64 bits.</summary>
    WholeNumber,

    /// <summary>双精度.</summary>
    Real,

    /// <summary>布尔.</summary>
    Truth,

    /// <summary>日期, as its text: 2026-01-31.</summary>
    Day,

    /// <summary>时刻, as its text: 2026-01-31T08:00:00.000Z.</summary>
    Moment,

    /// <summary>二进制.</summary>
    Bytes,

    /// <summary>定点数, to the last decimal digit.</summary>
    Exact,
}
