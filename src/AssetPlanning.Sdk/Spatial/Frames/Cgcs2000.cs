namespace AssetPlanning.Spatial;

/// <summary>The reference ellipsoid of CGCS2000, 2000国家大地坐标系参考椭球.</summary>
/// <remarks>a and 1/f by definition (GB 22021-2008); the rest follows from them.</remarks>
public static class Cgcs2000
{
    /// <summary>Semi-major axis 长半轴, metres.</summary>
    public const double SemiMajorAxis = 6378137.0;

    /// <summary>Inverse flattening 扁率倒数.</summary>
    public const double InverseFlattening = 298.257222101;

    /// <summary>Semi-minor axis 短半轴, metres.</summary>
    public const double SemiMinorAxis = SemiMajorAxis * (1 - Flattening);

    /// <summary>Square of the first eccentricity 第一偏心率平方, e² = f(2 − f).</summary>
    public const double EccentricitySquared = Flattening * (2 - Flattening);

    /// <summary>Square of the second eccentricity 第二偏心率平方, e′² = e² / (1 − e²).</summary>
    public const double SecondEccentricitySquared = EccentricitySquared / (1 - EccentricitySquared);

    internal const double Flattening = 1 / InverseFlattening;

    /// <summary>Third flattening n = f / (2 − f), the small number of the Krüger series.</summary>
    internal const double ThirdFlattening = Flattening / (2 - Flattening);
}
