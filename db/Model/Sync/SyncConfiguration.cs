using ApprovalHub.Domain.Sync;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Sync;

internal sealed class SyncConfiguration : IEntityTypeConfiguration<PlatformReport>, IEntityTypeConfiguration<PlatformLine>, IEntityTypeConfiguration<SeenNonce>
{
    public void Configure(EntityTypeBuilder<PlatformReport> entity)
    {
        entity.ToTable("PlatformReports");
        entity.Property(r => r.Id).ValueGeneratedNever();
        entity.Property(r => r.Platform).HasMaxLength(20);
        entity.Property(r => r.CaseNumber).HasMaxLength(60);
        entity.Property(r => r.DataSet).HasMaxLength(40);
        entity.Property(r => r.Corrected).HasMaxLength(-1);
        entity.Property(r => r.Fault).HasMaxLength(80);
        entity.Property(r => r.FaultWords).HasMaxLength(400);
        entity.Property(r => r.ReceiptNo).HasMaxLength(100);
        entity.Property(r => r.State).IsConcurrencyToken(); // an act at the workbench rests on the state that it has seen
        entity.HasIndex(r => new { r.CaseId, r.Platform, r.Step, r.Version }).IsUnique(); // a step is reported once in a version; whether one is before it
        entity.HasIndex(r => new { r.Platform, r.DueAt, r.Id }).HasFilter("\"DueAt\" IS NOT NULL"); // the job reads what is due, however many there were
        entity.HasIndex(r => new { r.Platform, r.State, r.At, r.Id }); // lists, days of the books
        entity.HasIndex(r => new { r.Platform, r.MadeAt }).HasFilter("\"MadeAt\" IS NOT NULL"); // days that something was reported of again
    }

    public void Configure(EntityTypeBuilder<PlatformLine> entity)
    {
        entity.ToTable("PlatformLines");
        entity.HasKey(l => l.Platform);
        entity.Property(l => l.Platform).HasMaxLength(20);
        entity.Property(l => l.PausedAt).IsConcurrencyToken();
        entity.Property(l => l.PausedByName).HasMaxLength(100);
        entity.Property(l => l.PausedWhy).HasMaxLength(400);
        entity.Property(l => l.LastFault).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<SeenNonce> entity)
    {
        entity.ToTable("SeenNonces");
        entity.HasKey(n => new { n.Platform, n.Nonce }); // a call is heard once, by whichever server
        entity.Property(n => n.Platform).HasMaxLength(20);
        entity.Property(n => n.Nonce).HasMaxLength(64);
        entity.HasIndex(n => n.At);
    }
}
