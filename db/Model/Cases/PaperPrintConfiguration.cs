using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Cases;

internal sealed class PaperPrintConfiguration : IEntityTypeConfiguration<PaperPrint>
{
    public void Configure(EntityTypeBuilder<PaperPrint> entity)
    {
        entity.ToTable("PaperPrints");
        entity.Property(p => p.Id).ValueGeneratedNever();
        entity.Property(p => p.ByName).HasMaxLength(400);
        entity.Property(p => p.Reason).HasMaxLength(2 * PaperPrint.LongestReason);
        entity.HasIndex(p => new { p.CaseId, p.At });
        entity.HasIndex(p => new { p.PaperId, p.Way });
    }
}
