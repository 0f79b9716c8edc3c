import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * Fills PDF forms: FILE.pdf with FILE.pdf.txt, a line for each entry, name and text parted by a tab, a line end and a backslash in the text escaped; a box has no text, and
 * a mark before its name where it is to be cleared. Each is
 * saved in its place, whole or, where the first argument says so, as a revision behind the file as it was.
 */
class FillWithPdfBox {
    public static void main(String[] arguments) throws Exception {
        boolean isIncremental = arguments[0].equals("incremental");
        for (int i = 1; i < arguments.length; i++) {
            fill(Path.of(arguments[i]), isIncremental);
        }
    }

    static void fill(Path path, boolean isIncremental) throws Exception {
        byte[] blank = Files.readAllBytes(path);
        try (PDDocument document = PDDocument.load(blank)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            Set<COSDictionary> changed = new HashSet<>();
            for (String line : Files.readAllLines(Path.of(path + ".txt"), StandardCharsets.UTF_8)) {
                enter(form, line.split("\t", 2), changed);
            }
            save(document, path, isIncremental ? changed : null);
        }
    }

    static void enter(PDAcroForm form, String[] entry, Set<COSDictionary> changed) throws Exception {
        boolean isCleared = entry[0].startsWith("!");
        PDField field = form.getField(isCleared ? entry[0].substring(1) : entry[0]);
        changed.add(field.getCOSObject());
        if (isCleared) {
            ((PDCheckBox) field).unCheck();
            return;
        }
        if (entry.length == 1) {
            ((PDCheckBox) field).check();
            return;
        }
        field.setValue(entry[1].translateEscapes());
        for (PDAnnotationWidget widget : field.getWidgets()) {
            changed.add(widget.getNormalAppearanceStream().getCOSObject());
        }
    }

    static void save(PDDocument document, Path to, Set<COSDictionary> changed) throws Exception {
        try (FileOutputStream out = new FileOutputStream(to.toFile())) {
            if (changed == null) {
                document.save(out);
            } else {
                document.saveIncremental(out, changed);
            }
        }
    }
}
