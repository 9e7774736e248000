namespace AssetPlanning;

/// <summary>A class of land or sea use (用地用海分类).</summary>
/// <remarks>
/// Its code names the classification and its edition before the class, <c>2023:0701</c> or <c>survey3:0102</c>: eight codes of
/// the 2020 trial edition mean something else in the 2023 edition, so a bare class is ambiguous. What a class is by default can
/// be overridden for a lot by its planning conditions.
/// </remarks>
public sealed record LandUse : Term<LandUse>
{
    /// <summary>上级类.</summary>
    public Code<LandUse>? Parent { get; init; }

    /// <summary>出让用途: what laws tell terms apart by; none where the class is not granted as such.</summary>
    public Code<Purpose>? Purpose { get; init; }

    /// <summary>用途性质, unless the lot says otherwise.</summary>
    public UseNature? Nature { get; init; }

    /// <summary>财政功能, unless the lot says otherwise.</summary>
    public FiscalFunction? Function { get; init; }

    /// <summary>Where each view puts it (分口径归类): whether it is construction land depends on who asks.</summary>
    public ValueList<ViewedUse> Views { get; init; }

    /// <summary>Whether the entry was derived from a table of changes, not read from the standard itself.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The class a view puts it in.</summary>
    /// <param name="view">The view.</param>
    /// <returns>The class, or null where the view says nothing of it.</returns>
    public string? ClassIn(Code<UseView> view)
    {
        foreach (var viewed in Views)
        {
            if (viewed.View == view)
            {
                return viewed.Class;
            }
        }

        return null;
    }
}

/// <summary>Where a view puts a class of use (归类).</summary>
/// <param name="View">The view.</param>
/// <param name="Class">The class, by the code the view gives it.</param>
public sealed record ViewedUse(Code<UseView> View, string Class);
