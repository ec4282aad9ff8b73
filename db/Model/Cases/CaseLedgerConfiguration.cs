using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Cases;

internal sealed class CaseLedgerConfiguration : IEntityTypeConfiguration<CaseStop>, IEntityTypeConfiguration<CaseExtension>,
    IEntityTypeConfiguration<CaseMaterial>, IEntityTypeConfiguration<ToleranceBlock>, IEntityTypeConfiguration<SupplyExtension>
{
    public void Configure(EntityTypeBuilder<CaseStop> entity)
    {
        entity.ToTable("CaseStops");
        entity.Property(s => s.Id).ValueGeneratedNever();
        entity.Property(s => s.NodeId).HasMaxLength(80);
        entity.Property(s => s.Ground).HasMaxLength(1000);
        entity.HasIndex(s => s.CaseId);
    }

    public void Configure(EntityTypeBuilder<CaseExtension> entity)
    {
        entity.ToTable("CaseExtensions");
        entity.Property(e => e.Id).ValueGeneratedNever();
        entity.Property(e => e.Reason).HasMaxLength(1000);
        entity.HasIndex(e => e.CaseId);
    }

    public void Configure(EntityTypeBuilder<CaseMaterial> entity)
    {
        entity.ToTable("CaseMaterials");
        entity.Property(m => m.Id).ValueGeneratedNever();
        entity.Property(m => m.Code).HasMaxLength(20);
        entity.Property(m => m.CorrectionAsked).HasMaxLength(1000);
        entity.Property(m => m.SuppliedTo).HasMaxLength(400);
        entity.Ignore(m => m.IsMissing);
        entity.HasIndex(m => new { m.CaseId, m.Code }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SupplyExtension> entity)
    {
        entity.ToTable("SupplyExtensions");
        entity.HasKey(e => new { e.CaseId, e.Sequence });
        entity.Property(e => e.Ground).HasMaxLength(400);
        entity.Property(e => e.Reason).HasMaxLength(1000);
        entity.Property(e => e.ApprovedBy).HasMaxLength(400);
        entity.Property(e => e.OnBehalfOf).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<ToleranceBlock> entity)
    {
        entity.ToTable("ToleranceBlocks");
        entity.Property(b => b.Id).ValueGeneratedNever();
        entity.Property(b => b.ApplicantIdNumber).HasMaxLength(18);
        entity.HasIndex(b => new { b.ApplicantIdNumber, b.Until });
        entity.HasIndex(b => b.CaseId).IsUnique();
    }
}
