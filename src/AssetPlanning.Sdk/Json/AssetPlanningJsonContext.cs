using System.Text.Json.Serialization;
using AssetPlanning.Accounting;
using AssetPlanning.Approval;
using AssetPlanning.Balance;
using AssetPlanning.Conformity;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning.Json;

/// <summary>The metadata of the library's own documents.</summary>
/// <remarks>A value list hides its items from the generator, so every item type is listed.</remarks>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PackageProgramme))]
[JsonSerializable(typeof(Evaluation))]
[JsonSerializable(typeof(Provenance))]
[JsonSerializable(typeof(InputPrint))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(FindingKind))]
[JsonSerializable(typeof(Trail))]
[JsonSerializable(typeof(Step))]
[JsonSerializable(typeof(Operand))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Baseline))]
[JsonSerializable(typeof(Parcel))]
[JsonSerializable(typeof(ParcelId))]
[JsonSerializable(typeof(SetAside))]
[JsonSerializable(typeof(DetailedPlan))]
[JsonSerializable(typeof(Lot))]
[JsonSerializable(typeof(Verdict))]
[JsonSerializable(typeof(PlannedAssets))]
[JsonSerializable(typeof(PlannedAsset))]
[JsonSerializable(typeof(ClassPrice))]
[JsonSerializable(typeof(PricePerClass))]
[JsonSerializable(typeof(IntegratedPackage))]
[JsonSerializable(typeof(Purchase))]
[JsonSerializable(typeof(ApprovalNeed))]
[JsonSerializable(typeof(ApprovalPath))]
[JsonSerializable(typeof(ApprovalType))]
[JsonSerializable(typeof(SuppliedPackage))]
[JsonSerializable(typeof(SuppliedAsset))]
[JsonSerializable(typeof(Grant))]
[JsonSerializable(typeof(SharedProceeds))]
[JsonSerializable(typeof(CostRecovery))]
[JsonSerializable(typeof(Proportional))]
[JsonSerializable(typeof(Portion))]
[JsonSerializable(typeof(BulletLoan))]
[JsonSerializable(typeof(OperatedPackage))]
[JsonSerializable(typeof(AnnualProduct))]
[JsonSerializable(typeof(SharingRule))]
[JsonSerializable(typeof(FinancingInstrument))]
[JsonSerializable(typeof(ProductLine))]
[JsonSerializable(typeof(SingleLot))]
[JsonSerializable(typeof(ConformityRule))]
[JsonSerializable(typeof(Posting))]
[JsonSerializable(typeof(Ledger))]
[JsonSerializable(typeof(FinancialBalance))]
[JsonSerializable(typeof(AccountBalance))]
[JsonSerializable(typeof(YearOfCash))]
[JsonSerializable(typeof(PartyId))]
[JsonSerializable(typeof(SubjectId))]
[JsonSerializable(typeof(RightType))]
[JsonSerializable(typeof(LandUse))]
[JsonSerializable(typeof(FigureTerm))]
[JsonSerializable(typeof(PartyRole))]
[JsonSerializable(typeof(DominantDirection))]
[JsonSerializable(typeof(Code<DominantDirection>))]
[JsonSerializable(typeof(DetailedPlanUnitClass))]
[JsonSerializable(typeof(RevenueClass))]
[JsonSerializable(typeof(FundingKind))]
[JsonSerializable(typeof(PlanTheme))]
[JsonSerializable(typeof(Apportioned<Money>))]
[JsonSerializable(typeof(Apportioned<Area>))]
[JsonSerializable(typeof(RatesOfReturn))]
[JsonSerializable(typeof(RateRoot))]
[JsonSerializable(typeof(Payback))]
[JsonSerializable(typeof(LevelPayments))]
[JsonSerializable(typeof(HurdleAgreement))]
[JsonSerializable(typeof(HurdleAccount))]
[JsonSerializable(typeof(HurdleEntitlement))]
[JsonSerializable(typeof(PartyAmount))]
[JsonSerializable(typeof(HurdleDay))]
[JsonSerializable(typeof(HurdleSettlement))]
[JsonSerializable(typeof(Clawback))]
[JsonSerializable(typeof(CoalitionWorth))]
[JsonSerializable(typeof(ShapleyShare))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Area))]
internal sealed partial class AssetPlanningJsonContext : JsonSerializerContext;
