using ApprovalHub.Domain.Process;

namespace ApprovalHub.Features.Ports.Reports;

/// <summary>The data sets of GB/T 39046-2020 that the platforms are told, by <see cref="DataSets"/>.</summary>
public static class ReportSets
{
    public const string Application = DataSets.Application, Acceptance = DataSets.Acceptance, Process = DataSets.Process, SpecialProcedure = DataSets.SpecialProcedure,
        Result = DataSets.Result, Certificate = DataSets.Certificate, Correction = DataSets.Correction, Collection = DataSets.Collection, Evaluation = DataSets.Evaluation;
}
